INSERT INTO order_of_arrival (name) VALUES ('lower');

CREATE TABLE order_of_arrival (name text, at integer GENERATED ALWAYS AS IDENTITY);
INSERT INTO order_of_arrival (name) VALUES ('upper');

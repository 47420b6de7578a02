/// Routes and the page on which officers look after webhooks.
@NullMarked
package org.entente.webhook.web;

import org.jspecify.annotations.NullMarked;

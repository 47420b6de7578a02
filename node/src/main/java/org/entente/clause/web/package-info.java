/// The register's pages and routes; read only.
@NullMarked
package org.entente.clause.web;

import org.jspecify.annotations.NullMarked;

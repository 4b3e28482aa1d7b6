package onward.bad.understanding;

import java.sql.Connection;

/** Understanding that knows a database. */
record ReadsRows(Connection connection) {}

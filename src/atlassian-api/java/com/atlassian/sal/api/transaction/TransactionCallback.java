package com.atlassian.sal.api.transaction;

/** Source: atlassian-api.md 2.1. */
public interface TransactionCallback<T> {
  T doInTransaction();
}

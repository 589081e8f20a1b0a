package com.atlassian.jira.web.bean;

import java.io.Serializable;

/** Source: atlassian-api.md 1.4, CONFIRMED use; constructor (int) USED J8.13. */
public class PagerFilter<T> implements Serializable {
  private static final long serialVersionUID = 1L;
  private final int max;

  public PagerFilter(int max) {
    this.max = max;
  }

  public int getMax() {
    return max;
  }
}

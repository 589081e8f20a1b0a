package com.atlassian.jira.issue.customfields.option;

import java.util.List;

/** Source: public plugins and sources of several versions. */
public interface Options extends List<Option> {}

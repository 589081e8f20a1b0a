package com.atlassian.sal.api.auth;

import java.net.URI;

/** Source: atlassian-api.md 2.1, getLoginUri USED P8. */
public interface LoginUriProvider {
  URI getLoginUri(URI returnUri);
}

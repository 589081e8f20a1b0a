package com.atlassian.mail;

import java.util.LinkedHashMap;
import java.util.Map;

/** Source: atlassian-api.md 1.12, CONFIRMED JD mail 1.9; setters USED J9.12. */
public class Email {
  private final String to;
  private final Map<String, String> headers = new LinkedHashMap<>();
  private String subject;
  private String body;
  private String mimeType = "text/plain";
  private String encoding;

  public Email(String to) {
    this.to = to;
  }

  public String getTo() {
    return to;
  }

  public String getSubject() {
    return subject;
  }

  public Email setSubject(String subject) {
    this.subject = subject;
    return this;
  }

  public String getBody() {
    return body;
  }

  public Email setBody(String body) {
    this.body = body;
    return this;
  }

  public String getMimeType() {
    return mimeType;
  }

  public Email setMimeType(String mimeType) {
    this.mimeType = mimeType;
    return this;
  }

  public String getEncoding() {
    return encoding;
  }

  public Email setEncoding(String encoding) {
    this.encoding = encoding;
    return this;
  }

  public Map<String, String> getHeaders() {
    return headers;
  }

  public void addHeader(String name, String value) {
    headers.put(name, value);
  }
}

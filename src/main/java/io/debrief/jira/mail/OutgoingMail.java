package io.debrief.jira.mail;

import com.atlassian.jira.mail.settings.MailSettings;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * Knows whether administrators let mail out: a copy of a Jira for tests must not write to people.
 * The mail server itself does not look. Where Jira does not tell, nothing goes out.
 */
@JiraComponent
public class OutgoingMail {
  private final BundleContext bundle;

  public OutgoingMail(BundleContext bundle) {
    this.bundle = bundle;
  }

  boolean isOn() {
    ServiceReference<MailSettings> reference = bundle.getServiceReference(MailSettings.class);
    MailSettings settings = reference == null ? null : bundle.getService(reference);
    return settings != null && !settings.send().isDisabled();
  }
}

/**
 * Factors and their whys over REST and in the panel of a post-mortem. May use: core, web.action,
 * web.person, web.postmortem, web.shared, web.timeline. Start reading at {@link
 * io.debrief.web.factor.FactorResource}.
 */
package io.debrief.web.factor;

package io.debrief.sandbox.confluence.content;

import io.debrief.sandbox.db.Database;

/** All that the database of one Confluence holds. */
public record Content(People people, Spaces spaces, PageStore pages, Access access) {
  public static Content in(Database db) {
    People people = new People(db);
    PageStore pages = new PageStore(db);
    return new Content(people, new Spaces(db), pages, new Access(db, people, pages));
  }
}

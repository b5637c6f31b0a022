package org.crampwise.selfcheck.reader;

import org.crampwise.selfcheck.json.Element;

/// What describes a resource and does not change how it is asked.
final class Metadata {
  private Metadata() {}

  static void ignore(Element resource) {
    resource.ignore(
        "id",
        "meta",
        "language",
        "text",
        "url",
        "identifier",
        "version",
        "name",
        "title",
        "_title",
        "status",
        "experimental",
        "subjectType",
        "date",
        "publisher",
        "contact",
        "description",
        "useContext",
        "jurisdiction",
        "immutable",
        "purpose",
        "copyright",
        "approvalDate",
        "lastReviewDate",
        "effectivePeriod",
        "code");
  }
}

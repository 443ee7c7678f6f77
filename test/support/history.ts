import type { HistoryFilter } from "@/lib/db/read/events";

/** The filter of a history that leaves nothing out. */
export const everything: HistoryFilter = {
  person: null,
  kind: null,
  verb: null,
  from: null,
  to: null,
  subject: null,
  take: 100,
  after: null,
};

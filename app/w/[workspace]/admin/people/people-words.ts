/** What the page says after one of its forms was saved, or after the first run. */
export const peopleDone: Readonly<Record<string, string>> = {
  ended: "The membership has ended.",
  revoked: "The invitation is taken back.",
  samples: "Sample posts are on their way into the queue. Invite an analyst to decide what they say.",
};

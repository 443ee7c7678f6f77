/** What publishing looks at; each fact as it stands now. */
export interface PublicationFacts {
  readonly superseded: boolean;
  readonly changedSince: boolean;
  readonly signedOff: boolean;
  /** A second judgement is in, the cross-check or the workspace waived it, or the judgement settles one. */
  readonly crossChecked: boolean;
  /** Sentences of the reasoning, and how many of them cite evidence. */
  readonly sentences: number;
  readonly cited: number;
  /** Quotations published with it, and how many stand in the captured text. */
  readonly quotations: number;
  readonly standing: number;
  readonly published: boolean;
}

/** One line of the checklist. What `blocks` has to hold before publishing; the rest is for the editor to weigh. */
export interface PublicationCheck {
  readonly label: string;
  readonly holds: boolean;
  readonly blocks: boolean;
}

/** The checklist beside the page to be published, in the order one puts things right. */
export function publicationChecks(facts: PublicationFacts): PublicationCheck[] {
  const { sentences, cited, quotations, standing } = facts;
  return [
    { label: "It is the latest judgement of its author", holds: !facts.superseded, blocks: true },
    { label: "What was judged has not changed since", holds: !facts.changedSince, blocks: true },
    { label: "It was cross-checked, or that was waived", holds: facts.crossChecked, blocks: true },
    { label: "A reviewer signed it off", holds: facts.signedOff, blocks: true },
    { label: "The reasoning cites evidence", holds: cited > 0, blocks: true },
    { label: `Every sentence cites evidence (${cited} of ${sentences})`, holds: cited === sentences, blocks: false },
    {
      label: `Every quotation stands in the captured text (${standing} of ${quotations})`,
      holds: standing === quotations && quotations > 0,
      blocks: true,
    },
    { label: "It is not published already", holds: !facts.published, blocks: true },
  ];
}

/** What still keeps a judgement from being published, in words; empty when nothing does. */
export function publicationBlockers(facts: PublicationFacts): string[] {
  return publicationChecks(facts).flatMap(({ label, holds, blocks }) => (blocks && !holds ? [label] : []));
}

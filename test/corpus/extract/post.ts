import type { PassageKind } from "../../../lib/model/post.ts";

/** A page and what must be read from it. Passages are [kind, article index or null, first words]. */
export interface PostExample {
  readonly what: string;
  readonly text: string;
  readonly posts: readonly {
    readonly title: string | null;
    readonly date: string | null;
    readonly author: string | null;
    readonly articles: readonly {
      readonly outlet: string | null;
      readonly agency?: string;
      readonly author?: string;
      readonly headline?: string;
      readonly date?: string;
    }[];
    readonly passages: readonly (readonly [PassageKind, number | null, string])[];
    readonly updates?: readonly (string | null)[];
  }[];
}

const archive = `Archive for the ‘Harbours’ Category

Dredging doubles the port’s capacity (updated)

Monday, March 14th, 2016

By Ada Quist\u00a0

According to Reuters:

The port of Tema handled 11 percent more containers last year, its operator said on Friday.

“We expect another record,” said Kofi Mensah, who runs the terminal. “I am sure of it.”

I doubt that this will last. The channel silts up every winter.

UPDATE 3-16-2016: Lena Marsh has measured the channel at 14 metres.

Full story here:
Ghana port sees record year: operator
Reuters


Salt marshes are back

Tuesday, March 1st, 2016

As the Harbour Gazette reported:

Marsh grass covers 40 hectares, the county’s ecologists said.

The Harbour Gazette adds that otters have returned.

Read the full story here:
Otters return
Pat Lowe
Harbour Gazette

So much for the sceptics.
`;

/** Pages of our own in the shapes that blogs, papers and agencies use. */
export const examples: readonly PostExample[] = [
  {
    what: "an archive page with two posts, quoted articles, an update and citations",
    text: archive,
    posts: [
      {
        title: "Dredging doubles the port’s capacity (updated)",
        date: "2016-03-14",
        author: "Ada Quist",
        articles: [{ outlet: "Reuters", headline: "Ghana port sees record year: operator", date: "2016-03-11" }],
        updates: ["2016-03-16"],
        passages: [
          ["title", null, "Dredging"],
          ["dateline", null, "Monday"],
          ["byline", null, "By Ada"],
          ["author", null, "According to"],
          ["quotation", 0, "The port of Tema"],
          ["quotation", 0, "“We expect"],
          ["author", null, "I doubt"],
          ["update", null, "UPDATE"],
          ["citation", 0, "Full story"],
          ["citation", 0, "Ghana port"],
          ["citation", 0, "Reuters"],
        ],
      },
      {
        title: "Salt marshes are back",
        date: "2016-03-01",
        author: null,
        articles: [{ outlet: "Harbour Gazette", author: "Pat Lowe", headline: "Otters return" }],
        passages: [
          ["title", null, "Salt"],
          ["dateline", null, "Tuesday"],
          ["author", null, "As the"],
          ["quotation", 0, "Marsh grass"],
          ["quotation", 0, "The Harbour"],
          ["citation", 0, "Read the full"],
          ["citation", 0, "Otters"],
          ["citation", 0, "Pat Lowe"],
          ["citation", 0, "Harbour Gazette"],
          ["author", null, "So much"],
        ],
      },
    ],
  },
  {
    what: "an article with title, byline and outlet",
    text: "Bus fares to rise in July\n\nBy Jo Field, transport correspondent\nThe Guardian\n3 May 2018\n\nFares will rise by 4 percent, the council said.",
    posts: [
      {
        title: "Bus fares to rise in July",
        date: "2018-05-03",
        author: "Jo Field",
        articles: [
          { outlet: "The Guardian", author: "Jo Field", headline: "Bus fares to rise in July", date: "2018-05-03" },
        ],
        passages: [
          ["title", 0, "Bus fares"],
          ["byline", null, "By Jo"],
          ["byline", null, "The Guardian"],
          ["dateline", null, "3 May"],
          ["author", 0, "Fares will"],
        ],
      },
    ],
  },
  {
    what: "agency copy with a dateline",
    text: "LIMA, May 3 (Reuters) - Copper output fell 2 percent in March, the mines ministry said on Thursday.\n\nA strike closed two pits.",
    posts: [
      {
        title: null,
        date: null,
        author: null,
        articles: [{ outlet: null, agency: "Reuters" }],
        passages: [
          ["dateline", null, "LIMA"],
          ["author", 0, "Copper"],
          ["author", 0, "A strike"],
        ],
      },
    ],
  },
  {
    what: "a dated byline on one line",
    text: "Who counts the crowd?\n\nPosted by Tom Carver on January 23, 2017\n\nNobody does.",
    posts: [
      {
        title: "Who counts the crowd?",
        date: "2017-01-23",
        author: "Tom Carver",
        articles: [],
        passages: [
          ["title", null, "Who"],
          ["dateline", null, "Posted by"],
          ["author", null, "Nobody"],
        ],
      },
    ],
  },
  {
    what: "bare sentences",
    text: "Dr. J. Smith of the U.S. Geological Survey said 3.5 million tonnes slid. No one was hurt.",
    posts: [{ title: null, date: null, author: null, articles: [], passages: [["author", null, "Dr. J."]] }],
  },
  {
    what: "an author who returns without a citation",
    text: "Jobs, again\n\nBy Ida Moss\n\nThe Financial Times reports:\n\nHiring slowed to 40,000 a month, the labour office said.\n\nVacancies fell in every region.\n\nThis is interesting for two reasons. Perhaps the survey is late.",
    posts: [
      {
        title: "Jobs, again",
        date: null,
        author: "Ida Moss",
        articles: [{ outlet: "Financial Times" }],
        passages: [
          ["title", null, "Jobs"],
          ["byline", null, "By Ida"],
          ["author", null, "The Financial"],
          ["quotation", 0, "Hiring"],
          ["quotation", 0, "Vacancies"],
          ["author", null, "This is"],
        ],
      },
    ],
  },
  {
    what: "a list after a colon, which quotes nobody",
    text: "What changed\n\nBy Ida Moss\n\nLet us go through it step by step:\n\nFirst the rains failed.\n\nThen the wells did.",
    posts: [
      {
        title: "What changed",
        date: null,
        author: "Ida Moss",
        articles: [],
        passages: [
          ["title", null, "What"],
          ["byline", null, "By Ida"],
          ["author", null, "Let us"],
          ["author", null, "First"],
          ["author", null, "Then"],
        ],
      },
    ],
  },
  {
    what: "an article without an introducing colon, known by the citation that closes it",
    text: "A second look\n\nBy Ida Moss\n\nPat Lowe at the Tideline blog has a theory about the count.\n\nThe counters missed the northern shore.\n\nThat alone would explain 900 birds.\n\nFull story here:\nWhere are the waders?\nPat Lowe\nTideline\n\nWhat I wonder is who counted.",
    posts: [
      {
        title: "A second look",
        date: null,
        author: "Ida Moss",
        articles: [{ outlet: "Tideline", author: "Pat Lowe", headline: "Where are the waders?" }],
        passages: [
          ["title", null, "A second"],
          ["byline", null, "By Ida"],
          ["author", null, "Pat Lowe"],
          ["quotation", 0, "The counters"],
          ["quotation", 0, "That alone"],
          ["citation", 0, "Full story"],
          ["citation", 0, "Where"],
          ["citation", 0, "Pat Lowe"],
          ["citation", 0, "Tideline"],
          ["author", null, "What I"],
        ],
      },
    ],
  },
];

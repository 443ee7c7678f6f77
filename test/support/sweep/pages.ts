import type { Action } from "@/lib/access/may";

/** What exists in one workspace, for the addresses of its pages. */
export interface Ids {
  readonly slug: string;
  readonly claim: string;
  readonly appearance: string;
  readonly post: string;
  readonly candidate: string;
  readonly source: string;
  readonly run: string;
  readonly draft: string;
  readonly check: string;
  readonly member: string;
  readonly document: string;
  /** The word of a question in its address. */
  readonly question: string;
}

const nothing = "01890000-0000-7000-8000-000000000000";

interface DeskPage {
  /** The path behind /w/<workspace>/. */
  readonly path: (ids: Ids) => string;
  /** What one needs to see it; reading, unless said. */
  readonly needs?: Action;
  /** Who does not see this one although the role would allow it: the thing at hand is not theirs, or not ready. */
  readonly nobody?: true;
  readonly only?: "analyst";
}

/** Every page of the desk. A page that is not listed here fails the sweep. */
export const deskPages: Readonly<Record<string, DeskPage>> = {
  "page.tsx": { path: () => "" },
  "[...elsewhere]/page.tsx": { path: () => "no/such/place", nobody: true },
  "queue/page.tsx": { path: () => "queue" },
  "queue/[candidate]/page.tsx": { path: ({ candidate }) => `queue/${candidate}` },
  "queue/grid/page.tsx": { path: ({ post }) => `queue/grid?post=${post}` },
  "questions/page.tsx": { path: () => "questions" },
  "questions/new/page.tsx": { path: () => "questions/new", needs: "question.create" },
  "questions/[question]/page.tsx": { path: ({ question }) => `questions/${question}` },
  "questions/[question]/edit/page.tsx": {
    path: ({ question }) => `questions/${question}/edit`,
    needs: "question.edit",
  },
  "questions/[question]/answer/page.tsx": {
    path: ({ question }) => `questions/${question}/answer`,
    needs: "assessment.write",
  },
  "links/[link]/page.tsx": { path: () => `links/${nothing}`, nobody: true },
  "links/[link]/assess/page.tsx": { path: () => `links/${nothing}/assess`, nobody: true },
  "posts/page.tsx": { path: () => "posts" },
  "posts/[post]/page.tsx": { path: ({ post }) => `posts/${post}` },
  "posts/[post]/revisions/page.tsx": { path: ({ post }) => `posts/${post}/revisions` },
  "claims/page.tsx": { path: () => "claims" },
  "claims/[claim]/page.tsx": { path: ({ claim }) => `claims/${claim}` },
  "claims/[claim]/edit/page.tsx": { path: ({ claim }) => `claims/${claim}/edit`, needs: "claim.edit" },
  "claims/[claim]/assess/page.tsx": { path: ({ claim }) => `claims/${claim}/assess`, needs: "assessment.write" },
  "claims/[claim]/versions/page.tsx": { path: ({ claim }) => `claims/${claim}/versions` },
  "claims/[claim]/appearances/[appearance]/page.tsx": {
    path: ({ claim, appearance }) => `claims/${claim}/appearances/${appearance}`,
    needs: "claim.edit",
  },
  "compare/page.tsx": { path: () => "compare" },
  "pairs/page.tsx": { path: () => "pairs" },
  "sources/page.tsx": { path: () => "sources" },
  "sources/new/page.tsx": { path: () => "sources/new", needs: "source.edit" },
  "sources/[source]/edit/page.tsx": { path: ({ source }) => `sources/${source}/edit`, needs: "source.edit" },
  "sources/[source]/page.tsx": { path: ({ source }) => `sources/${source}` },
  "documents/[document]/page.tsx": { path: ({ document }) => `documents/${document}` },
  "history/page.tsx": { path: () => "history" },
  "cross-checks/page.tsx": { path: () => "cross-checks" },
  "cross-checks/[check]/page.tsx": { path: ({ check }) => `cross-checks/${check}` },
  "cross-checks/[check]/adjudicate/page.tsx": { path: ({ check }) => `cross-checks/${check}/adjudicate`, nobody: true },
  "published/page.tsx": { path: () => "published" },
  "published/new/page.tsx": { path: () => "published/new", nobody: true },
  "import/page.tsx": { path: () => "import", needs: "post.import" },
  "import/check/[draft]/page.tsx": { path: ({ draft }) => `import/check/${draft}`, only: "analyst" },
  "import/[run]/page.tsx": { path: ({ run }) => `import/${run}` },
  "search/page.tsx": { path: () => "search?q=rice" },
  "help/page.tsx": { path: () => "help" },
  "settings/page.tsx": { path: () => "settings" },
  "admin/page.tsx": { path: () => "admin" },
  "admin/roles/page.tsx": { path: () => "admin/roles" },
  "admin/people/page.tsx": { path: () => "admin/people", needs: "people.manage" },
  "admin/people/[member]/page.tsx": { path: ({ member }) => `admin/people/${member}`, needs: "people.manage" },
  "admin/indicators/page.tsx": { path: () => "admin/indicators" },
  "admin/indicators/[key]/page.tsx": { path: () => "admin/indicators/crop-yield" },
  "admin/indicators/new/page.tsx": { path: () => "admin/indicators/new", needs: "vocabulary.add" },
  "admin/places/page.tsx": { path: () => "admin/places" },
  "admin/places/[key]/page.tsx": { path: () => "admin/places/KP" },
  "admin/places/new/page.tsx": { path: () => "admin/places/new", needs: "vocabulary.add" },
  "admin/coverages/page.tsx": { path: () => "admin/coverages" },
  "admin/coverages/[key]/page.tsx": { path: () => "admin/coverages/rice" },
  "admin/coverages/new/page.tsx": { path: () => "admin/coverages/new", needs: "vocabulary.add" },
  "admin/rates/page.tsx": { path: () => "admin/rates" },
  "admin/scale/page.tsx": { path: () => "admin/scale" },
  "admin/cross-checks/page.tsx": { path: () => "admin/cross-checks", needs: "workspace.waive-cross-checks" },
  "admin/health/page.tsx": { path: () => "admin/health", needs: "people.manage" },
};

/** Lists that a machine can read, at the address of the route handler itself. */
export const deskTwins: Readonly<Record<string, DeskPage>> = {
  "claims.csv/route.ts": { path: () => "claims.csv" },
  "claims.json/route.ts": { path: () => "claims.json" },
  "questions/[question]/chart.png/route.ts": { path: ({ question }) => `questions/${question}/chart.png` },
  "questions/[question]/chart.svg/route.ts": { path: ({ question }) => `questions/${question}/chart.svg` },
  "questions/[question]/claims.csv/route.ts": { path: ({ question }) => `questions/${question}/claims.csv` },
  "questions/[question]/claims.json/route.ts": { path: ({ question }) => `questions/${question}/claims.json` },
  "questions/[question]/matrix.csv/route.ts": { path: ({ question }) => `questions/${question}/matrix.csv` },
  "search.json/route.ts": { path: () => "search.json?q=rice" },
  "history.csv/route.ts": { path: () => "history.csv" },
  "history.json/route.ts": { path: () => "history.json" },
};

interface OpenPage {
  readonly path: string;
  /** What a visitor gets, and somebody signed in. */
  readonly visitor: number;
  readonly signedIn: number;
}

/** Every page outside the desk. */
export const openPages: Readonly<Record<string, OpenPage>> = {
  "app/page.tsx": { path: "/", visitor: 307, signedIn: 307 },
  "app/w/page.tsx": { path: "/w", visitor: 307, signedIn: 200 },
  "app/sign-in/page.tsx": { path: "/sign-in", visitor: 200, signedIn: 307 },
  "app/set-up/page.tsx": { path: "/set-up", visitor: 404, signedIn: 404 },
  "app/join/[token]/page.tsx": { path: "/join/not-a-token", visitor: 404, signedIn: 404 },
  "app/reset/[token]/page.tsx": { path: "/reset/not-a-token", visitor: 404, signedIn: 404 },
};

/** Every route handler outside the lists above, with what asking it without more gives a visitor. */
export const openHandlers: Readonly<Record<string, { readonly path: (ids: Ids) => string; readonly answers: number }>> =
  {
    "GET app/api/auth/[...nextauth]/route.ts": { path: () => "/api/auth/session", answers: 200 },
    "POST app/api/auth/[...nextauth]/route.ts": { path: () => "/api/auth/callback/credentials", answers: 403 },
    "GET app/p/[workspace]/route.ts": { path: ({ slug }) => `/p/${slug}`, answers: 200 },
    "GET app/p/[workspace]/[slug]/route.ts": { path: ({ slug }) => `/p/${slug}/nothing-there`, answers: 404 },
    "GET app/p/[workspace]/feed.xml/route.ts": { path: ({ slug }) => `/p/${slug}/feed.xml`, answers: 200 },
    "GET app/sign-in/elsewhere/route.ts": { path: () => "/sign-in/elsewhere", answers: 404 },
    "GET app/w/[workspace]/drafts/route.ts": { path: ({ slug }) => `/w/${slug}/drafts`, answers: 401 },
    "POST app/w/[workspace]/posts/[post]/claims/route.ts": {
      path: ({ slug, post }) => `/w/${slug}/posts/${post}/claims`,
      answers: 403,
    },
    "POST app/w/[workspace]/posts/[post]/reading/route.ts": {
      path: ({ slug, post }) => `/w/${slug}/posts/${post}/reading`,
      answers: 403,
    },
    "PUT app/w/[workspace]/drafts/route.ts": { path: ({ slug }) => `/w/${slug}/drafts`, answers: 403 },
    "DELETE app/w/[workspace]/drafts/route.ts": { path: ({ slug }) => `/w/${slug}/drafts`, answers: 403 },
    "POST app/w/[workspace]/queue/acts/route.ts": { path: ({ slug }) => `/w/${slug}/queue/acts`, answers: 403 },
    "POST app/w/[workspace]/queue/hand-out/route.ts": { path: ({ slug }) => `/w/${slug}/queue/hand-out`, answers: 403 },
    "POST app/w/[workspace]/queue/release/route.ts": { path: ({ slug }) => `/w/${slug}/queue/release`, answers: 403 },
    "GET app/p/style.css/route.ts": { path: () => "/p/style.css", answers: 200 },
    "POST app/sign-out/route.ts": { path: () => "/sign-out", answers: 403 },
    "POST app/w/[workspace]/import/upload/route.ts": { path: ({ slug }) => `/w/${slug}/import/upload`, answers: 403 },
  };

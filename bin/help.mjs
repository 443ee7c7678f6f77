// What each verb does, in words; plain, so that --help answers at once.

const member = `  --workspace SLUG   the workspace
  --as EMAIL         the member it is done for; who sits at the keyboard stands beside them in the history
  --json             for machines
Needs DATABASE_URL; .env in the folder of the checkout is read.`;

/** The help of each verb, examples last. */
export const verbHelp = {
  extract: `gainsay extract --json [--date YYYY-MM-DD] [--publisher NAME] FILE|-
gainsay extract --jsonl [FILE|-]
What a text claims: posts, claims, relations and the arithmetic of a page; or, line by line, the mentions of
{ id, text, refDate?, prefer? }. Needs no database.

Examples:
  gainsay extract --json --publisher "Northern Fields" page.txt > page.json
  curl -s https://example.org/page.txt | gainsay extract --json - | jq '.claims[].quote'`,
  compare: `gainsay compare --jsonl [FILE|-]
One { id, text, evidence, date? } a line in, the reading of the pair a line out. Needs no database.

Examples:
  echo '{"id":"1","text":"GDP grew 1 % in 2014.","evidence":"GDP fell in 2014."}' | gainsay compare --jsonl -`,
  worth: `gainsay worth --jsonl [FILE|-]
One { id, text } a line in, how much it is worth checking (0 to 1, with reasons) a line out. Needs no database.

Examples:
  echo '{"id":"1","text":"Output fell 14 percent."}' | gainsay worth --jsonl -`,
  import: `gainsay import FILE|- [--publisher NAME] [--date YYYY-MM-DD] [--format text|html|markdown|csv]
Takes a file in as the import screen does. The worker then reads its posts. Exit code 5 when some of it was refused.
${member}

Examples:
  gainsay import --workspace demo --as ines@example.org --publisher "Northern Fields" page.txt
  cat claims.csv | gainsay import --workspace demo --as ines@example.org --format csv --json -`,
  claims: `gainsay claims list [--q WORDS]
gainsay claims show ID
Claims of a workspace, newest first; or one with every appearance and its chain.
${member}

Examples:
  gainsay claims list --workspace demo --as ines@example.org --q rice --json | jq length`,
  export: `gainsay export claims --format csv|json
Every claim of the workspace on standard output.
${member}

Examples:
  gainsay export claims --workspace demo --as ines@example.org --format csv > claims.csv`,
  init: `gainsay init --workspace NAME --name NAME --email EMAIL --password-file FILE|-
Migrates the database and makes a workspace with its first admin. Exit code 3 when the address has an account.
  --json             for machines
Needs DATABASE_URL, as an account that may make tables.

Examples:
  openssl rand -base64 18 | tee password | gainsay init --workspace "Harvest desk" --name "Ada Brandt" \\
    --email ada@example.org --password-file -`,
  serve: `gainsay serve [--host ADDRESS] [--port N]
Serves the application, and works through its jobs unless GAINSAY_WORKER=off. Refuses to start on a missing or weak
variable, naming it. Needs GAINSAY_SECRET, GAINSAY_URL and DATABASE_URL; .env in the folder of the checkout is read.

Examples:
  GAINSAY_URL=https://gainsay.example.org gainsay serve --port 3000`,
  worker: `gainsay worker
Works through the jobs in a process of its own, until it is told to stop. Set GAINSAY_WORKER=off for the server then.
Needs DATABASE_URL.

Examples:
  gainsay worker`,
  migrate: `gainsay migrate
gainsay migrate status
Brings the database to this version; or says which steps it lacks and changes nothing.
  --json             for machines
Needs DATABASE_URL, as an account that may make tables.

Examples:
  gainsay migrate status --json | jq .pending`,
  user: `gainsay user add EMAIL --role ROLE [--name NAME --password-file FILE|-]
gainsay user role EMAIL ROLE
gainsay user disable EMAIL
gainsay user enable EMAIL
Roles: viewer, analyst, reviewer, editor, admin. Without a password, add prints an invitation's link, shown once.
${member} For an invitation, GAINSAY_URL too.

Examples:
  gainsay user add noor@example.org --role analyst --workspace demo --as ada@example.org
  gainsay user disable noor@example.org --workspace demo --as ada@example.org`,
  doctor: `gainsay doctor
Looks at what an installation needs, and says what to do where something is missing. Exit code 1 then.
  --json             for machines

Examples:
  gainsay doctor --json | jq '.[] | select(.state != "ok")'`,
  version: `gainsay version
The version.
  --json             for machines, with Node's

Examples:
  gainsay version --json`,
};

/** The help of the command itself. */
export const help = `gainsay: who said what, on what basis, through whom, and do they really disagree?

Reading, without a database:
  gainsay extract --json [--date YYYY-MM-DD] [--publisher NAME] FILE|-   posts, claims, relations, arithmetic of a page
  gainsay extract --jsonl [FILE|-]         one { id, text, refDate?, prefer? } a line in, its mentions a line out
  gainsay compare --jsonl [FILE|-]         one { id, text, evidence, date? } a line in, the reading of the pair a line out
  gainsay worth --jsonl [FILE|-]           one { id, text } a line in, its check-worthiness a line out

In a workspace (DATABASE_URL, --workspace SLUG, --as EMAIL):
  gainsay import FILE|- [--publisher NAME] [--date YYYY-MM-DD] [--format text|html|markdown|csv]
  gainsay claims list [--q WORDS] | claims show ID
  gainsay export claims --format csv|json
  gainsay user add EMAIL --role ROLE | user role EMAIL ROLE | user disable EMAIL | user enable EMAIL

Running it:
  gainsay init --workspace NAME --name NAME --email EMAIL --password-file FILE|-   the first workspace and its admin
  gainsay serve                           the application (see .env.example)
  gainsay worker                          works through the jobs in a process of its own (set GAINSAY_WORKER=off for the server)
  gainsay migrate | migrate status        brings the database to this version, or says what it lacks
  gainsay doctor                          what is missing, and what to do
  gainsay version

gainsay VERB --help tells more, with examples.
Everywhere: --json for machines, - for standard input, progress on stderr. Nothing is ever asked back.
Exit codes: 0 ok, 1 failed, 2 usage, 3 conflict, 4 not found, 5 partial.

Examples:
  gainsay extract --json --publisher "Northern Fields" page.txt > page.json
  gainsay import --workspace demo --as ines@example.org --publisher "Northern Fields" page.txt
  gainsay export claims --workspace demo --as ines@example.org --format csv > claims.csv
`;

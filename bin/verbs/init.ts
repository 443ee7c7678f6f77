import { endReads } from "../../lib/db/read/scope.ts";
import { emailField, nameField } from "../../lib/model/account.schema.ts";
import { databaseUrl } from "../../lib/settings/database.ts";
import { setUpWorkspace } from "../../lib/workflow/set-up-workspace.ts";
import { prepareDatabase } from "../launch/database.ts";
import { asVerb, exit, readArguments, VerbError } from "./arguments.ts";
import { passwordFrom } from "./password.ts";
import { settled } from "./workspace.ts";

const options = {
  workspace: { type: "string" },
  name: { type: "string" },
  email: { type: "string" },
  "password-file": { type: "string" },
  json: { type: "boolean" },
} as const;

/** `gainsay init`: migrates the database and makes a workspace with its first admin. */
export function run(args: readonly string[]): Promise<number> {
  return asVerb(async () => {
    const { values, positionals } = readArguments(args, options);
    const file = values["password-file"];
    if (!values.workspace || !values.name || !values.email || !file || positionals.length > 0)
      throw new VerbError("init --workspace NAME --name NAME --email EMAIL --password-file FILE|-");
    const founding = {
      workspace: parsed(nameField("The workspace's name"), values.workspace),
      name: parsed(nameField("The name"), values.name),
      email: parsed(emailField, values.email),
      passwordHash: await passwordFrom(file),
    };
    const say = (line: string) => void process.stderr.write(`${line}\n`);
    process.env.DATABASE_URL = await prepareDatabase(databaseUrl(), null, say);
    try {
      const { workspaceSlug: workspace } = settled(await setUpWorkspace(founding, new Date()));
      const words = `The workspace is /w/${workspace}; ${founding.email} looks after it. gainsay serve starts the server.`;
      process.stdout.write(values.json ? `${JSON.stringify({ workspace, admin: founding.email })}\n` : `${words}\n`);
      return exit.ok;
    } finally {
      await endReads();
    }
  });
}

interface Schema {
  safeParse(
    value: unknown,
  ): { success: true; data: string } | { success: false; error: { issues: { message: string }[] } };
}

function parsed(schema: Schema, value: string): string {
  const read = schema.safeParse(value);
  if (!read.success) throw new VerbError(read.error.issues[0]?.message ?? "this will not do");
  return read.data;
}

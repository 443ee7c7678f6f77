import { z } from "zod";

/** Single sign-on with an OpenID Connect provider; all of it or none. */
const oidc = z.object({
  OIDC_ISSUER: z.url().describe("address of the provider, without /.well-known/…"),
  OIDC_CLIENT_ID: z.string().min(1),
  OIDC_CLIENT_SECRET: z.string().min(1),
  OIDC_NAME: z.string().min(1).default("Single sign-on").describe("the words on the sign-in button"),
});

// Cookies and every signed thing hang on it: 32 bytes is what `openssl rand -base64 32` gives, and more than anyone guesses.
const secret = z.string().refine((text) => Buffer.byteLength(text) >= 32, "needs at least 32 bytes");

// Only the scheme, host and port are meant: what follows would silently be ignored by the Origin check.
const origin = z
  .url({ protocol: /^https?$/ })
  .refine((text) => !URL.canParse(text) || new URL(text).pathname === "/", "must not have a path");

const environment = z.object({
  GAINSAY_SECRET: secret,
  GAINSAY_URL: origin.transform((text) => new URL(text).origin),
  GAINSAY_HOST: z.string().min(1).default("127.0.0.1"),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  GAINSAY_WORKER: z.enum(["on", "off"]).default("on"),
  LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).default("info"),
});

/** What the environment says, parsed; immutable for the life of the process. */
export interface Settings {
  /** At least 32 bytes; signs sessions. */
  readonly secret: string;
  /** Scheme, host and port people reach us at, without a slash at the end; what the Origin of a mutation must equal. */
  readonly url: string;
  /** Address the server binds. */
  readonly host: string;
  readonly port: number;
  /** PostgreSQL address the application uses. */
  readonly databaseUrl: string;
  /** Whether this process also works off the queue. */
  readonly worker: boolean;
  readonly logLevel: z.infer<typeof environment>["LOG_LEVEL"];
  /** Null when people sign in with passwords only. */
  readonly oidc: {
    readonly issuer: string;
    readonly clientId: string;
    readonly clientSecret: string;
    readonly name: string;
  } | null;
}

/** Parses an environment. Throws an error that names every variable that is missing or wrong, and never prints a value. */
export function parseSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const given = withoutEmpty(env);
  const own = environment.safeParse(given);
  const sso = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"].some((name) => given[name])
    ? oidc.safeParse(given)
    : null;
  const issues = [...(own.error?.issues ?? []), ...(sso?.error?.issues ?? [])];
  if (!own.success || sso?.success === false) throw new Error(issues.map(describe).join("\n"));
  return {
    secret: own.data.GAINSAY_SECRET,
    url: own.data.GAINSAY_URL,
    host: own.data.GAINSAY_HOST,
    port: own.data.PORT,
    databaseUrl: own.data.DATABASE_URL,
    worker: own.data.GAINSAY_WORKER === "on",
    logLevel: own.data.LOG_LEVEL,
    oidc: sso
      ? {
          issuer: sso.data.OIDC_ISSUER.replace(/\/+$/, ""),
          clientId: sso.data.OIDC_CLIENT_ID,
          clientSecret: sso.data.OIDC_CLIENT_SECRET,
          name: sso.data.OIDC_NAME,
        }
      : null,
  };
}

/** Single sign-on alone, for the doors: null when people sign in with passwords only. Throws when it is set by half. */
export function singleSignOn(env: Readonly<Record<string, string | undefined>> = process.env): Settings["oidc"] {
  const given = withoutEmpty(env);
  if (!["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"].some((name) => given[name])) return null;
  const { data, error } = oidc.safeParse(given);
  if (!data) throw new Error(error.issues.map(describe).join("\n"));
  return {
    issuer: data.OIDC_ISSUER.replace(/\/+$/, ""),
    clientId: data.OIDC_CLIENT_ID,
    clientSecret: data.OIDC_CLIENT_SECRET,
    name: data.OIDC_NAME,
  };
}

let parsed: Settings | undefined;

/** The settings of this process, read once. Throws as `parseSettings` does. */
export function settings(): Settings {
  parsed ??= parseSettings(process.env);
  return parsed;
}

// "NAME=" in a file of settings means "not set".
function withoutEmpty(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => Boolean(entry[1])));
}

function describe(issue: z.core.$ZodIssue): string {
  const name = String(issue.path[0]);
  return issue.code === "invalid_type" ? `${name} is not set` : `${name}: ${issue.message}`;
}

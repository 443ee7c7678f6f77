import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

const complete = {
  GAINSAY_SECRET: "thirty-two bytes and then a few more of them",
  GAINSAY_URL: "https://gainsay.example.org",
  DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none",
};

// Before it asks the database or builds anything; a variable that is set to nothing is not read from a file either.
function start(changed: Readonly<Record<string, string>>) {
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    NODE_ENV: "production",
    ...complete,
    ...changed,
  } as const;
  const { status, stderr } = spawnSync(process.execPath, ["bin/start.mjs"], { encoding: "utf8", env });
  return { status, stderr };
}

test.each([
  ["GAINSAY_SECRET", "", "GAINSAY_SECRET is not set"],
  ["GAINSAY_SECRET", "short", "GAINSAY_SECRET: needs at least 32 bytes"],
  ["GAINSAY_URL", "gainsay.example.org", "GAINSAY_URL: "],
  ["DATABASE_URL", "", "DATABASE_URL is not set"],
])(
  "an installation does not start with %s set to “%s”, and says which it is",
  (name, value, words) => {
    const { status, stderr } = start({ [name]: value });
    expect(status).toBe(1);
    expect(stderr).toContain(words);
    for (const other of Object.keys(complete).filter((one) => one !== name)) expect(stderr).not.toContain(other);
  },
  60_000,
);

test("with all of them in order it goes on to the database", () => {
  const { status, stderr } = start({});
  expect(status).toBe(1);
  expect(stderr).not.toContain("cannot start");
  expect(stderr).toContain("gainsay: the database that DATABASE_URL names: ");
}, 60_000);

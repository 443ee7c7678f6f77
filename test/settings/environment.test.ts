import { describe, expect, it } from "vitest";
import { parseSettings } from "../../lib/settings/environment.ts";

const secret = "a long enough secret for the tests";
const enough = {
  GAINSAY_SECRET: secret,
  GAINSAY_URL: "https://desk.example.org",
  DATABASE_URL: "postgresql://desk@db.example.org/desk",
};

describe("the environment", () => {
  it("binds this machine only, and works the queue, unless told otherwise", () => {
    expect(parseSettings(enough)).toMatchObject({ host: "127.0.0.1", port: 3000, worker: true, oidc: null });
    expect(parseSettings({ ...enough, GAINSAY_HOST: "0.0.0.0", PORT: "8080", GAINSAY_WORKER: "off" })).toMatchObject({
      host: "0.0.0.0",
      port: 8080,
      worker: false,
    });
  });

  it("keeps the origin only, as the Origin header writes it", () => {
    expect(parseSettings({ ...enough, GAINSAY_URL: "https://Desk.example.org:443/" }).url).toBe(
      "https://desk.example.org",
    );
  });

  it.each([
    ["GAINSAY_SECRET", undefined],
    ["GAINSAY_SECRET", "short"],
    ["GAINSAY_URL", ""],
    ["GAINSAY_URL", "desk.example.org"],
    ["GAINSAY_URL", "ftp://desk.example.org"],
    ["GAINSAY_URL", "https://desk.example.org/gainsay"],
    ["DATABASE_URL", undefined],
    ["DATABASE_URL", "mysql://desk@db.example.org/desk"],
    ["PORT", "eighty"],
    ["LOG_LEVEL", "loud"],
    ["GAINSAY_WORKER", "yes"],
  ])("refuses %s=%s by name", (name, value) => {
    expect(() => parseSettings({ ...enough, [name]: value })).toThrow(name);
  });

  it("names everything that is wrong at once, and never a value", () => {
    const read = () => parseSettings({ GAINSAY_SECRET: "hunter2", GAINSAY_URL: "nowhere" });
    expect(read).toThrow(/GAINSAY_SECRET.*\n.*GAINSAY_URL.*\n.*DATABASE_URL is not set/);
    expect(read).not.toThrow("hunter2");
  });

  it("wants single sign-on whole or not at all", () => {
    expect(() => parseSettings({ ...enough, OIDC_ISSUER: "https://id.example.org" })).toThrow(
      /OIDC_CLIENT_ID is not set/,
    );
    const whole = { OIDC_ISSUER: "https://id.example.org/", OIDC_CLIENT_ID: "desk", OIDC_CLIENT_SECRET: "s" };
    expect(parseSettings({ ...enough, ...whole }).oidc).toEqual({
      issuer: "https://id.example.org",
      clientId: "desk",
      clientSecret: "s",
      name: "Single sign-on",
    });
  });
});

import { createHash, createSign, generateKeyPairSync, randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Somebody as the provider knows them. */
export interface Identity {
  readonly sub: string;
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly name?: string;
}

/** A small OpenID provider on loopback: it vouches for whoever `next` names, and holds its clients to PKCE, one use of a code, and their secret. */
export interface IdentityProvider {
  readonly issuer: string;
  readonly client: { readonly id: string; readonly secret: string };
  /** Who is signed in there when the next visitor comes. */
  next: Identity;
  /** What a client did wrong, in words; empty while all is well. */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

interface Grant {
  readonly identity: Identity;
  readonly challenge: string;
  readonly redirect: string;
  readonly nonce: string;
}

/** Starts the provider. */
export async function startIdentityProvider(): Promise<IdentityProvider> {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const client = { id: "gainsay", secret: randomBytes(16).toString("hex") };
  const grants = new Map<string, Grant>();
  const faults: string[] = [];
  const state = { next: { sub: "nobody" } as Identity };
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      faults.push(String(error));
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", issuer);
    const json = (body: unknown, status = 200) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    if (url.pathname === "/.well-known/openid-configuration") json(configuration(issuer));
    else if (url.pathname === "/jwks")
      json({ keys: [{ ...publicKey.export({ format: "jwk" }), kid: "one", alg: "RS256", use: "sig" }] });
    else if (url.pathname === "/authorize") authorize(url.searchParams, response);
    else if (url.pathname === "/token") json(...(await exchange(request)));
    else json({ error: "not_found" }, 404);
  }

  function authorize(query: URLSearchParams, response: ServerResponse): void {
    for (const name of ["state", "nonce", "code_challenge", "redirect_uri"])
      if (!query.get(name)) faults.push(`came without ${name}`);
    if (query.get("code_challenge_method") !== "S256") faults.push("came without PKCE by S256");
    const code = randomBytes(16).toString("hex");
    const redirect = query.get("redirect_uri") ?? "";
    grants.set(code, {
      identity: state.next,
      challenge: query.get("code_challenge") ?? "",
      redirect,
      nonce: query.get("nonce") ?? "",
    });
    const back = new URL(redirect);
    back.searchParams.set("code", code);
    back.searchParams.set("state", query.get("state") ?? "");
    response.writeHead(302, { location: back.href }).end();
  }

  async function exchange(request: IncomingMessage): Promise<[unknown, number]> {
    const form = new URLSearchParams(await bodyOf(request));
    const expected = `Basic ${Buffer.from(`${client.id}:${client.secret}`).toString("base64")}`;
    const grant = grants.get(form.get("code") ?? "");
    grants.delete(form.get("code") ?? "");
    const challenge = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    if (request.headers.authorization !== expected) return [{ error: "invalid_client" }, 401];
    if (!grant || grant.challenge !== challenge || grant.redirect !== form.get("redirect_uri"))
      return [{ error: "invalid_grant" }, 400];
    return [{ access_token: "none", token_type: "Bearer", id_token: idToken(grant) }, 200];
  }

  function idToken({ identity, nonce }: Grant): string {
    const now = Math.floor(Date.now() / 1000);
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
    const claims = { iss: issuer, aud: client.id, iat: now, exp: now + 300, nonce, ...identity };
    const unsigned = `${part({ alg: "RS256", kid: "one" })}.${part(claims)}`;
    return `${unsigned}.${createSign("RSA-SHA256").update(unsigned).sign(privateKey).toString("base64url")}`;
  }

  return {
    issuer,
    client,
    faults,
    get next() {
      return state.next;
    },
    set next(identity: Identity) {
      state.next = identity;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

const configuration = (issuer: string) => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  jwks_uri: `${issuer}/jwks`,
  response_types_supported: ["code"],
  subject_types_supported: ["public"],
  id_token_signing_alg_values_supported: ["RS256"],
});

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

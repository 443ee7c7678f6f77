import type { Role } from "../lib/access/actor.ts";

/** Someone who can sign in to the demo. */
export interface DemoAccount {
  readonly name: string;
  readonly email: string;
  /** Printed on the console where the demo starts; these accounts exist in the demo's database only. */
  readonly password: string;
  readonly role: Role;
}

const password = "demo-newsroom";

/** The cast of the demo: one for each role, and a second analyst, since a cross-check needs two. */
export const demoAccounts: readonly DemoAccount[] = [
  { name: "Mina Seo", email: "mina@newsroom.example", password, role: "analyst" },
  { name: "Jonas Feld", email: "jonas@newsroom.example", password, role: "analyst" },
  { name: "Ruth Okafor", email: "ruth@newsroom.example", password, role: "reviewer" },
  { name: "Elif Aydin", email: "elif@newsroom.example", password, role: "editor" },
  { name: "Ada Brandt", email: "ada@newsroom.example", password, role: "admin" },
  { name: "Victor Hale", email: "victor@newsroom.example", password, role: "viewer" },
];

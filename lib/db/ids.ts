import { v7 } from "uuid";

/** A new UUIDv7, made in the client: ids sort by time and the database needs no function for them. */
export function newId(): string {
  return v7();
}

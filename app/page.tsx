import { redirect } from "next/navigation";
import { requireMember } from "@/lib/auth/require-actor";
import { homeAddress } from "./w/home-address";

export default async function FrontDoor() {
  const session = await requireMember();
  redirect(await homeAddress(session.userId));
}

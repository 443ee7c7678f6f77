import { z } from "zod";

/** A reliability letter with its basis and day, as a form sends it. */
export const reliabilitySchema = z.object({
  letter: z.enum(["A", "B", "C", "D", "E", "F"], "Choose a letter"),
  basis: z.string().trim().min(1, "Say what the judgement rests on").max(1000, "At most 1,000 characters"),
  judgedOn: z.iso.date("Write the date as 2015-11-10"),
});

import { z } from "zod";
import { readingSchema } from "./reading.schema.ts";

const span = {
  revisionId: z.uuid(),
  start: z.int().min(0).max(20_000_000),
  end: z.int().min(1).max(20_000_000),
};

/** Words of a post somebody chose. */
export const spanSchema = z.object(span).refine(({ start, end }) => start < end && end - start <= 4000, {
  path: ["end"],
  message: "Choose at most 4,000 characters",
});

/** A claim made by hand from chosen words. */
export const spanClaimSchema = z.object({ ...span, surface: z.string().min(1).max(4000), reading: readingSchema });

import { z } from "zod";

const optionalText = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, `At most ${longest} characters`)
    .transform((text) => (text === "" ? null : text))
    .nullable()
    .default(null);

const optionalDay = z
  .union([z.literal("").transform(() => null), z.iso.date("Write the date as 2015-11-10")])
  .nullable()
  .default(null);

const webAddress = z
  .union([
    z.literal("").transform(() => null),
    z.url({ protocol: /^https?$/, error: "An address begins with http:// or https://" }),
  ])
  .nullable()
  .default(null);

const format = z
  .enum(["", "csv", "html", "markdown", "text"])
  .transform((id) => (id === "" ? null : id))
  .nullable()
  .default(null);

const language = z
  .string()
  .regex(/^[a-z]{2,3}$/, "A language is two or three letters, such as en")
  .default("en");

/** What a person pastes, with what they already know of it. */
export const pasteSchema = z.object({
  content: z.string().refine((text) => text.trim() !== "", "Paste the text of the post"),
  publisher: optionalText(200),
  format,
  language,
});

/** What the check asks. */
export const answersSchema = z.object({ publisher: optionalText(200), date: optionalDay, format, language });

/** A few pasted lines and their citation. */
export const excerptSchema = z.object({
  quotation: z
    .string()
    .trim()
    .min(1, "Paste the words themselves")
    .max(5000, "An excerpt has at most 5,000 characters; import longer texts as posts"),
  publisher: z.string().trim().min(1, "Say who published it").max(200),
  citation: optionalText(300),
  date: optionalDay,
  url: webAddress,
});
/** What the excerpt form yields. */
export type ExcerptInput = z.infer<typeof excerptSchema>;

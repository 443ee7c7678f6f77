import { TextareaField } from "@/app/_ui/field";

interface OtherNamesProps {
  /** The workspace's own. */
  readonly own: readonly string[];
  readonly builtIn: readonly string[];
}

/** Further phrases that mean an entry, one a line; those that come with Gainsay stand above and stay. */
export function OtherNames({ own, builtIn }: OtherNamesProps) {
  return (
    <TextareaField
      name="aliases"
      label="Other names of yours"
      hint={
        builtIn.length === 0
          ? "Phrases that mean it, one a line."
          : `Phrases that mean it, one a line. Known already: ${builtIn.join(", ")}.`
      }
      defaultValue={own.join("\n")}
      rows={4}
    />
  );
}

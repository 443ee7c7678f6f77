import type { Preferences } from "@/app/_preferences/preferences";
import { RadioGroup } from "@/app/_ui/choices";
import { FormGrid, Stack } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import { savePreferences } from "./actions";

interface PreferenceFormProps {
  readonly workspace: string;
  readonly preferences: Preferences;
}

/** Theme, density and keys: kept by this browser, so that a phone and a desk can differ. */
export function PreferenceForm({ workspace, preferences }: PreferenceFormProps) {
  const { theme, density, keys } = preferences;
  return (
    <form action={savePreferences.bind(null, workspace)}>
      <Stack>
        <FormGrid columns>
          <RadioGroup
            name="theme"
            legend="Theme"
            defaultValue={theme}
            choices={[
              { value: "system", label: "As the device" },
              { value: "light", label: "Light" },
              { value: "dark", label: "Dark" },
            ]}
          />
          <RadioGroup
            name="density"
            legend="Density"
            defaultValue={density}
            choices={[
              { value: "usual", label: "Usual" },
              { value: "compact", label: "Compact", hint: "More rows on a screen" },
            ]}
          />
          <RadioGroup
            name="keys"
            legend="Single keys"
            defaultValue={keys}
            choices={[
              { value: "on", label: "On", hint: "Letters act at once, outside of text fields" },
              { value: "off", label: "Off", hint: "Only Escape and keys with Ctrl, ⌘ or Alt act" },
            ]}
          />
        </FormGrid>
        <div>
          <SubmitButton pending="Saving…">Save for this browser</SubmitButton>
        </div>
      </Stack>
    </form>
  );
}

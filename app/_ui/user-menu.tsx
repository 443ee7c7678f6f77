import type { Role } from "@/lib/access/actor";
import { Menu, MenuButton, MenuLink } from "./menu";
import { deskAddress } from "./sections";
import styles from "./user-menu.module.css";

/** Where a form goes: a server action, or an address it is posted to. */
export type FormTarget = string | ((form: FormData) => void | Promise<void>);

/** The reader's choice of colours; "system" follows the device. */
export type Theme = "system" | "light" | "dark";

interface UserMenuProps {
  readonly workspace: string;
  readonly user: { readonly name: string; readonly role: Role };
  readonly theme: Theme;
  readonly signOut: FormTarget;
  readonly chooseTheme: FormTarget;
}

/** Who one is here, the theme, settings, and the way out. */
export function UserMenu({ workspace, user, theme, signOut, chooseTheme }: UserMenuProps) {
  return (
    <Menu id="user-menu" look="quiet" icon="person" label={<span className={styles.name}>{user.name}</span>}>
      <p className={styles.who}>
        {user.name}, {user.role}
      </p>
      <form {...sent(chooseTheme)}>
        <fieldset className={styles.themes}>
          <legend className={styles.legend}>Theme</legend>
          {(["system", "light", "dark"] as const).map((choice) => (
            <button
              key={choice}
              className={styles.theme}
              type="submit"
              name="theme"
              value={choice}
              aria-pressed={choice === theme}
            >
              {themeWords[choice]}
            </button>
          ))}
        </fieldset>
      </form>
      <MenuLink href={deskAddress(workspace, "settings")} icon="settings">
        Settings
      </MenuLink>
      <MenuLink href={deskAddress(workspace, "help")} icon="help">
        Help
      </MenuLink>
      <form {...sent(signOut)}>
        <MenuButton type="submit" icon="sign-out">
          Sign out
        </MenuButton>
      </form>
    </Menu>
  );
}

const themeWords = { system: "As the device", light: "Light", dark: "Dark" } as const satisfies Record<Theme, string>;

function sent(target: FormTarget) {
  return typeof target === "string" ? { action: target, method: "post" } : { action: target };
}

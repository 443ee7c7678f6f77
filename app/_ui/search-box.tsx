import { Icon } from "./icon";
import { Kbd } from "./kbd";
import styles from "./search-box.module.css";
import { deskAddress } from "./sections";

/** Search over everything in the workspace; `/` goes to it. */
export function SearchBox({ workspace }: { readonly workspace: string }) {
  return (
    <search className={styles.search}>
      <form action={deskAddress(workspace, "search")} method="get" className={styles.form}>
        <label className={styles.label} htmlFor="search-everything">
          <Icon name="search" label="Search" />
        </label>
        <input
          id="search-everything"
          className={styles.input}
          name="q"
          type="search"
          placeholder="Search"
          autoComplete="off"
          maxLength={200}
          data-key="/"
          data-key-label="Search"
          aria-keyshortcuts="/"
        />
        <Kbd keys="/" />
      </form>
    </search>
  );
}

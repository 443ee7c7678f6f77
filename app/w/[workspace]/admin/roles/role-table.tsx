import { Icon } from "@/app/_ui/icon";
import { Stack } from "@/app/_ui/stack";
import { Table } from "@/app/_ui/table";
import { type Role, roles } from "@/lib/access/actor";
import { type Action, permissions, roleMay } from "@/lib/access/may";
import { roleWords } from "@/lib/access/roles";
import styles from "./roles.module.css";

const acts = (Object.keys(permissions) as Action[]).map((action) => {
  const permission: { title: string; unless?: string } = permissions[action];
  return { action, title: permission.title, unless: permission.unless ?? null };
});

/** Each role in a sentence, and every act with the roles that may do it: the table the steps themselves ask. */
export function RoleTable() {
  return (
    <Stack gap="wide">
      <dl className={styles.roles}>
        {roles.map((role) => (
          <div key={role}>
            <dt>{roleWords[role].label}</dt>
            <dd>{roleWords[role].does}</dd>
          </div>
        ))}
      </dl>
      <Table
        caption="Acts, and the roles that may do them"
        rows={acts}
        rowKey={({ action }) => action}
        columns={[
          {
            key: "act",
            heading: "Act",
            names: true,
            cell: ({ title, unless }) => (
              <>
                {title}
                {unless ? <span className={styles.unless}>, but not {unless}</span> : null}
              </>
            ),
          },
          ...roles.map((role) => ({
            key: role,
            heading: roleWords[role].label,
            cell: ({ action }: { readonly action: Action }) => <Answer role={role} action={action} />,
          })),
        ]}
      />
    </Stack>
  );
}

function Answer({ role, action }: { readonly role: Role; readonly action: Action }) {
  return roleMay(role, action) ? (
    <span className={styles.may}>
      <Icon name="check" /> may
    </span>
  ) : (
    <span className={styles.mayNot}>–</span>
  );
}

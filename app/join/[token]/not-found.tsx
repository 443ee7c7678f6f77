import { PageHeader } from "@/app/_ui/page-header";
import { PlainPage } from "@/app/_ui/plain-page";

export default function InvitationOver() {
  return (
    <PlainPage>
      <PageHeader title="This invitation is not open" />
      <p>
        It was used, taken back, or is older than two weeks; or its address was not copied whole. Ask the person who
        invited you for a new one.
      </p>
    </PlainPage>
  );
}

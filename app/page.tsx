export default function HomePage() {
  return (
    <main>
      <h1>Gainsay</h1>
    </main>
  );
}

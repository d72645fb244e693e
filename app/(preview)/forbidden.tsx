/** What somebody sees whose role has no stories. */
export default function Forbidden() {
	return (
		<main className="wrap">
			<h1>Your role does not allow this</h1>
			<p>
				Ask an admin to give you another role. <a href="/admin">Newsroom</a>
			</p>
		</main>
	);
}

/** What stands where there is no story, or no such revision of it, to preview. */
export default function NotFound() {
	return (
		<main className="wrap">
			<h1>Nothing to preview</h1>
			<p>
				There is no such story, or no such revision of it. <a href="/admin/stories">All stories</a>
			</p>
		</main>
	);
}

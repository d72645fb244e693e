import type { SectionName } from "#lib/articles/article.ts";
import { wordsOf } from "#lib/messages/words.ts";
import { readFields, type SearchFields } from "#lib/search/asked.ts";
import { longestQuery } from "#lib/search/query.ts";
import type { Site } from "#lib/site/site.ts";

type Props = { site: Site; fields?: SearchFields; sections?: readonly SectionName[] };

/** Where a reader asks the archive: one line, and below it, given the sections, what narrows the search; open where it does. */
export function SearchForm({ site, fields = readFields({}), sections }: Props) {
	const words = wordsOf(site).search;
	const narrowed = [fields.section, fields.by, fields.from, fields.to].some((field) => field !== "");

	return (
		<search>
			<form action="/search">
				<div className="find">
					<search-hints data-label={words.hints}>
						<input
							type="search"
							name="q"
							aria-label={words.field}
							defaultValue={fields.q}
							maxLength={longestQuery}
							autoComplete="off"
							enterKeyHint="search"
						/>
					</search-hints>
					<button type="submit">{words.button}</button>
				</div>
				{sections && (
					<details className="narrow" open={narrowed}>
						<summary>{words.narrow}</summary>
						<Narrowing site={site} fields={fields} sections={sections} />
					</details>
				)}
				{fields.sort === "date" && <input type="hidden" name="sort" value="date" />}
			</form>
		</search>
	);
}

function Narrowing({ site, fields, sections }: Required<Props>) {
	const words = wordsOf(site).search;

	return (
		<div className="narrow-fields">
			<label>
				{words.section}
				<select name="section" defaultValue={fields.section}>
					<option value="">{words.everySection}</option>
					{sections.map(({ slug, name }) => (
						<option key={slug} value={slug}>
							{name}
						</option>
					))}
				</select>
			</label>
			<label>
				{words.by}
				<input name="by" defaultValue={fields.by} maxLength={longestQuery} autoComplete="off" />
			</label>
			<label>
				{words.from}
				<input type="date" name="from" defaultValue={fields.from} />
			</label>
			<label>
				{words.until}
				<input type="date" name="to" defaultValue={fields.to} />
			</label>
		</div>
	);
}

import type { SectionName } from "#lib/articles/article.ts";
import { readFields, type SearchFields } from "#lib/search/asked.ts";
import { longestQuery } from "#lib/search/query.ts";

type Props = { fields?: SearchFields; sections?: readonly SectionName[] };

/** Where a reader asks the archive: one line, and below it, given the sections, what narrows the search; open where it does. */
export function SearchForm({ fields = readFields({}), sections }: Props) {
	const narrowed = [fields.section, fields.by, fields.from, fields.to].some((field) => field !== "");

	return (
		<search>
			<form action="/search">
				<div className="find">
					<search-hints data-label="Stories with these words in the headline">
						<input
							type="search"
							name="q"
							aria-label="Search the paper"
							defaultValue={fields.q}
							maxLength={longestQuery}
							autoComplete="off"
							enterKeyHint="search"
						/>
					</search-hints>
					<button type="submit">Search</button>
				</div>
				{sections && (
					<details className="narrow" open={narrowed}>
						<summary>Narrow the search</summary>
						<Narrowing fields={fields} sections={sections} />
					</details>
				)}
				{fields.sort === "date" && <input type="hidden" name="sort" value="date" />}
			</form>
		</search>
	);
}

function Narrowing({ fields, sections }: Required<Props>) {
	return (
		<div className="narrow-fields">
			<label>
				Section
				<select name="section" defaultValue={fields.section}>
					<option value="">Every section</option>
					{sections.map(({ slug, name }) => (
						<option key={slug} value={slug}>
							{name}
						</option>
					))}
				</select>
			</label>
			<label>
				Written by
				<input name="by" defaultValue={fields.by} maxLength={longestQuery} autoComplete="off" />
			</label>
			<label>
				From
				<input type="date" name="from" defaultValue={fields.from} />
			</label>
			<label>
				Until
				<input type="date" name="to" defaultValue={fields.to} />
			</label>
		</div>
	);
}

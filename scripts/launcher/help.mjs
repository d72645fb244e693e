/** What `npm run bureau -- help` says. */
export function help() {
	return `Bureau, a newspaper in one Node process.

  npm start                        Opens the paper: installs, prepares, builds what changed, and serves
  npm run dev                      The same for people who change it, with fast refresh
  npm test                         Every test; the last line is "N passed, N failed"
      [-- --unit] [--e2e] [FILE …] Only some of them; --trace keeps a trace of what fails
      [--slow]                     The stories with a slow processor and a slow line: an hour
  npm run check                    Format, lint, types, boundaries, dead code, unit tests
  npm run bench                    Measures the paper on this machine, beside other servers (docs/performance.md)
      [-- --quick] [--only PART]   In two minutes; one part alone
      [--addresses N]              How many addresses the crawl asks for
      [--papers DIR]               Where large papers are kept for the next time: a million stories take 20 minutes
  npm run drill                    Plays what an operator may meet, with nginx, HAProxy and PgBouncer where they are installed
      [-- NAME …]                  Only some: nginx, haproxy, pgbouncer
  npm run build                    Builds, without serving
      [-- --record-actions]        Records which server actions this release has; a test sees that the next loses none

  npm run bench:also-read -- DIR   How well Also Read finds, on labelled documents
      [--postgresql URL]           On an empty PostgreSQL database as well

  npm run bureau -- user add       Adds a person and prints a one-time link to choose a password
      --email NAME@HOST --name "NAME" [--role reporter|editor|chief|admin]
      [--password-stdin]           Reads the password from standard input instead
  npm run bureau -- demo           Makes the demo edition in an empty paper
  npm run bureau -- generate       Makes a large invented paper to measure with, in an empty one
      --stories N [--seed S] [--years Y]
      [--add [--into "NAME"]]      Adds to a generated paper, or to the one of this name
  npm run bureau -- init           Begins a new paper where a start refuses to: in an empty data folder, or beside what is left of one
  npm run bureau -- migrate        Brings the database up to date
      [--status]                   Only says what would be done
  npm run bureau -- doctor         Looks for what is wrong, and says what to do
  npm run bureau -- help           This page

Settings come from the environment or a file named .env: docs/settings.md lists them.`;
}

// The walls between the rooms: docs/adr and the architecture say why, this file says no.
const rule = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });
const tests = "\\.(test|test-support)\\.";

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
	forbidden: [
		rule(
			"no-cycles",
			"Two files that need each other are one, or three.",
			{},
			{ circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
		),
		rule("no-unresolvable", "An import that leads nowhere.", {}, { couldNotResolve: true }),
		rule(
			"lib-shows-nothing",
			"lib knows what a thing is, never how it looks.",
			{ path: "^lib/" },
			{ path: "^(components|app|server|scripts|e2e)/" },
		),
		rule(
			"server-knows-no-pages",
			"The server reaches pages through Next alone.",
			{ path: "^server/" },
			{ path: "^(components|app|scripts|e2e)/" },
		),
		rule(
			"nothing-starts-scripts",
			"Scripts start the rest, not the other way.",
			{ path: "^(lib|server|components|app|prisma)/" },
			{ path: "^(scripts|e2e)/" },
		),
		rule(
			"components-know-no-pages",
			"A component does not know where it is used.",
			{ path: "^components/" },
			{ path: "^(app|server|scripts|e2e)/" },
		),
		rule(
			"components-ask-nobody",
			"A component is handed what it shows: no queries, commands, session, settings or database.",
			{ path: "^components/", pathNot: tests },
			{
				path: ["^lib/[^.]*(queries|commands|session|auth|settings|secrets)\\.ts$", "^lib/db/"],
				dependencyTypesNot: ["type-only"],
			},
		),
		rule(
			"components-carry-no-tables",
			"Half a megabyte of letters stays with the server: a component takes lib/articles/slug.ts.",
			{ path: "^components/", pathNot: tests },
			{ path: "lib/articles/slug-from", reachable: true },
		),
		rule(
			"readers-carry-no-newsroom",
			"Readers' components and the newsroom's are two houses.",
			{ path: "^components/reader/" },
			{ path: "^components/admin/" },
		),
		rule(
			"newsroom-carries-no-readers",
			"Readers' components and the newsroom's are two houses.",
			{ path: "^components/admin/" },
			{ path: "^components/reader/" },
		),
		rule(
			"ui-knows-no-news",
			"components/ui would serve a bakery as well.",
			{ path: "^components/ui/", pathNot: tests },
			{ path: "^(lib|components/(reader|admin))/" },
		),
		rule(
			"only-queries-and-commands-ask-the-database",
			"Rules and types stay pure.",
			{
				path: "^(lib|app|components)/",
				pathNot: [
					tests,
					"^lib/db/",
					"(queries|commands|rows)\\.ts$",
					"^lib/users/(auth|actor|first-account)\\.ts$",
					"^lib/(changes|audit|jobs|search|also-read)/",
				],
			},
			{ path: "^lib/db/client\\.ts$|^prisma/generated/", dependencyTypesNot: ["type-only"] },
		),
		rule("tests-stay-beside", "Nothing that runs imports a test.", { pathNot: [tests, "^e2e/"] }, { path: tests }),
		rule(
			"no-tools-in-the-paper",
			"What readers and editors run needs no devDependency.",
			{ path: "^(app|components|lib|server|prisma)/", pathNot: [tests, "/test-(database|postgresql)\\.ts$", "/testing/"] },
			{ dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
		),
	],
	options: {
		doNotFollow: { path: "node_modules|^prisma/generated" },
		exclude: { path: "\\.css$|^\\.next" },
		parser: "swc", // TypeScript 7 has no API for it
		tsPreCompilationDeps: true,
		enhancedResolveOptions: {
			exportsFields: ["exports"],
			conditionNames: ["import", "require", "node", "default", "types"],
			extensions: [".ts", ".tsx", ".mjs", ".js", ".d.ts"],
		},
	},
};

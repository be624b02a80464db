/**
 * What is asked of a publisher, as plain data: enough to ask it again, to tell a reader what was asked, and to know
 * from its hash that the question itself has changed.
 */
export type PullRequest =
	| {
			kind: 'pxweb';
			/** The folder of the database in one language, `https://andmed.stat.ee/api/v1/et/stat`. */
			base: string;
			/** The table's id or path below it, `RV0291U`. */
			table: string;
			/**
			 * Which categories of each dimension are wanted: all of them, those with these codes, or those with these
			 * texts. A dimension that the table has and that is not named here must allow to be left out.
			 */
			select: Readonly<Record<string, Selection>>;
	  }
	| {
			kind: 'file';
			url: string;
			/** What the first bytes must say that it is. */
			expects: 'zip' | 'json' | 'csv';
	  }
	| {
			/** A list that the publisher gives page by page, as JSON with `content` and `totalPages`. */
			kind: 'pages';
			url: string;
			size: number;
	  }
	| { kind: 'sparql'; endpoint: string; query: string }
	| {
			/** A large CSV in a zip, of which the lines are kept whose field is one of these values. */
			kind: 'lines';
			url: string;
			delimiter: string;
			keep: { field: string; values: readonly string[] };
	  };

export type Selection = '*' | { codes: readonly string[] } | { texts: readonly string[] };

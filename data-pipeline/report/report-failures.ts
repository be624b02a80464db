import type { LocalText } from '#lib/model/language.ts';
import type { SourceStatus } from '#lib/model/source-status.ts';
import { html, type Html } from './html.ts';
import { remedies } from './labels.ts';
import { both, day, minute, sourceOf } from './parts.ts';
import { failedSources, type RunReport } from './run-report.ts';

/** What readers have of a source whose answer was not taken. */
function shownInstead({ state, lastSuccess }: SourceStatus): LocalText {
	if (state === 'missing') {
		return { et: 'Lugejatel ei ole sellest allikast andmeid.', en: 'Readers have no data from this source.' };
	}
	if (lastSuccess === null) {
		return { et: 'Lugejad näevad kaasa pandud andmeid.', en: 'Readers see the embedded data.' };
	}
	const date = day(lastSuccess);
	return { et: `Lugejad näevad andmeid, mis saadi ${date}.`, en: `Readers see the data that came on ${date}.` };
}

function failureOf(report: RunReport, status: SourceStatus): Html {
	const { source, failure, checks } = status;
	const { title, publisher, homepage } = sourceOf(report, source);
	const { text, option } = remedies[checks.find(({ problem }) => problem !== null)?.check ?? 'reached'];
	const shown = shownInstead(status);
	return html`<article class="failure">
		<h3>${both(title)}</h3>
		<p class="reason bad">${failure?.reason ?? ''}</p>
		<p class="soft">
			${publisher}${homepage ? html` · <a href="${homepage}">${homepage}</a>` : null} · alates /
			<span class="en beside" lang="en">since</span> ${failure ? minute(failure.since) : ''}
		</p>
		<p>${both({ et: `${shown.et} ${text.et}`, en: `${shown.en} ${text.en}` })}</p>
		<code class="command">npm run data -- --live ${option} ${source}</code>
	</article> `;
}

function problemCard({ problems, acceptable }: RunReport): Html | null {
	if (problems.length === 0) return null;
	const advice: LocalText = {
		et: 'Allikate viimased head andmed on kadunud. Kui väljalase peab neist hoolimata ilmuma, võta muutus vastu:',
		en: 'The last good data of sources are lost. If the release must appear all the same, take the change:'
	};
	const command = `npm run data -- --live ${acceptable.map((id) => `--accept ${id}`).join(' ')}`;
	return html`<article class="failure">
		<ul>
			${problems.map((line) => html`<li>${line}</li>`)}
		</ul>
		${
			acceptable.length > 0
				? html`<p>${both(advice)}</p>
						<code class="command">${command}</code>`
				: null
		}
	</article>`;
}

/** Everything that went wrong, and what a person does next about each; null when nothing did. */
export function failureSection(report: RunReport): Html | null {
	const failed = failedSources(report);
	if (failed.length + report.problems.length === 0) return null;
	return html`<section>
		<h2>${both({ et: 'Mis läks valesti', en: 'What went wrong' })}</h2>
		${problemCard(report)} ${failed.map((status) => failureOf(report, status))}
	</section> `;
}

export const id = 4428;
export const ids = [4428];
export const modules = {

/***/ 34428:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VW: () => (/* reexport */ changeDigest),
  Ql: () => (/* reexport */ commentMarker),
  h5: () => (/* reexport */ figuresOf),
  SY: () => (/* reexport */ isPassedBy),
  WX: () => (/* reexport */ overallOverride),
  Ew: () => (/* reexport */ overallSummary),
  Bn: () => (/* reexport */ overallVerdict),
  mF: () => (/* reexport */ overrideWords),
  ap: () => (/* reexport */ placeLine),
  LS: () => (/* reexport */ plural),
  gH: () => (/* reexport */ renderChecks),
  zt: () => (/* reexport */ renderFailure),
  hF: () => (/* reexport */ renderJson),
  Gc: () => (/* reexport */ renderMarkdown),
  qF: () => (/* reexport */ renderMetrics),
  S5: () => (/* reexport */ renderText),
  $U: () => (/* reexport */ statusDescription),
  Q6: () => (/* reexport */ visibleText),
  md: () => (/* reexport */ worstFirst)
});

// UNUSED EXPORTS: encode, encodeProse, parseReport, terminalOf

// EXTERNAL MODULE: ./src/documents/index.ts + 37 modules
var documents = __webpack_require__(37480);
;// CONCATENATED MODULE: ./src/report/change-digest.ts

/**
 * Digest of what would be worth a new text: verdict, the status of every check, the numbers of those that did not pass, baseline and policy. Not
 * of the commit that was judged, nor of the decimals of what passed.
 */
function changeDigest(reports) {
    return (0,documents/* digestOf */.ol)((0,documents/* canonicalJson */.dj)(reports.map(worthTelling)));
}
function worthTelling({ model, verdict, checks, baseline, policy, ...report }) {
    return {
        model,
        verdict,
        checks: checks.map(statusOf),
        baseline: [baseline.data, baseline.commit, baseline.sameData],
        policy: policy.digest,
        changed: report.changedPolicy,
        waivers: report.waivers.map(({ check, rule, state }) => [check, rule, state]),
        errors: report.errors,
        ...(report.override && { override: [report.override.by, report.override.at] }),
        ...(report.notRelevant && { notRelevant: true })
    };
}
function statusOf({ id, status, severity, waiver, candidate, difference, reason }) {
    if (status === 'pass')
        return [id, status];
    return [id, status, severity, waiver?.until, candidate, difference, reason];
}

;// CONCATENATED MODULE: ./src/report/visible-text.ts
/** What is not seen or moves what is seen: control, bidirectional, zero-width, half a surrogate pair. The emoji style stays. */
const unseen = /(?!\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** Most texts: nothing in them is looked for twice. */
const plain = /^[ -~]*$/;
/** Marks with which a name could claim a status of its own. */
const claims = /[\u2705\u274c\u26a0\u26aa\u23f3\u2713\u2714\u2716\u2717\u{1f6d1}\u{1f534}\u{1f7e2}]/gu;
/** Marks above and below one letter, more than any language writes: they would cover the lines around it. */
const stacked = /([\p{Mn}\p{Me}]{4})([\p{Mn}\p{Me}]+)/gu;
/**
 * Text in which every unseen character is written out, and no mark of a status is left.
 *
 * @example
 * visibleText('a\nb') // => 'a\\u000ab'
 */
function visibleText(text) {
    if (plain.test(text))
        return text;
    return text
        .replace(claims, '\ufffd')
        .replace(unseen, written)
        .replace(stacked, (_, kept, rest) => kept + [...rest].map(written).join(''));
}
function written(character) {
    const code = character.codePointAt(0).toString(16);
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
}

;// CONCATENATED MODULE: ./src/report/encode.ts


/**
 * Everything that Markdown, HTML or GitHub's own filters act on; a dot only where it could join a host name. What looks behind a mark stands after
 * it: looked for at every character, it would be most of the time of a report of many slices.
 */
const active = /[!#$&*:<>@[\\\]^_`{|}~]|\.(?<!\d\.)(?=\S)|\.(?=[^\s\d])|\.(?<=[Ww]{3}\.)|^[-+=]|[.)](?<=^\d+[.)])/gu;
/** GitHub looks for mentions, references and emoji after entities are decoded: a break keeps the words apart. */
const afterBreak = new Set(['@', '#', ':']);
function escapeActive(text) {
    return text
        .replace(/\b[Gg][Hh](?=-\d)/gu, '$&\u200b')
        .replace(active, (mark) => `&#${mark.charCodeAt(0)};${afterBreak.has(mark) ? '\u200b' : ''}`);
}
/**
 * Untrusted text as code for a table cell or a line of Markdown: nothing in it acts, all of it is seen.
 * Control, bidirectional and zero-width characters are shown as `\u000a`; empty text as `(empty)`.
 *
 * @param length UTF-16 units before the cut
 * @example
 * encode('carrier=HA|x') // => '<code>carrier=HA&#124;x</code>'
 */
function encode(text, length = 120) {
    return `<code>${escapeActive(visibleText((0,documents/* cutText */.IN)(text, length)) || '(empty)')}</code>`;
}
/**
 * Untrusted text as a part of a sentence: as `encode`, without the code.
 *
 * @example
 * encodeProse('fell by 0.01 in *all* rows.') // => 'fell by 0.01 in &#42;all&#42; rows.'
 */
function encodeProse(text, length = 1000) {
    return escapeActive(visibleText((0,documents/* cutText */.IN)(text, length)).trim());
}

// EXTERNAL MODULE: ./src/comparison/index.ts + 33 modules
var comparison = __webpack_require__(83959);
;// CONCATENATED MODULE: ./src/report/figures.ts

/** Beyond these sizes a number is written with an exponent. */
const smallest = 1e-6;
const largest = 1e12;
const mostDecimals = 9;
/** What stands where there is no number. */
const none = '–';
/**
 * How many decimals a row of numbers needs: three significant digits of the largest value, two of the change.
 *
 * @example
 * decimalsFor([0.9123, 0.9045], -0.0078) // => 4
 */
function decimalsFor(values, change) {
    const size = Math.max(...values.filter(Number.isFinite).map(Math.abs), 0);
    const decimals = Math.max(decimalsOf(size, 3), change === undefined ? 0 : decimalsOf(Math.abs(change), 2));
    return Math.min(Math.max(decimals, 0), mostDecimals);
}
/**
 * How many decimals show that two numbers differ, as far down as limits are decided: none where both are the same number on paper.
 *
 * @example
 * decimalsToTell(0.8999, 0.9) // => 4
 */
function decimalsToTell(one, other) {
    const apart = Math.abs((0,comparison/* decimalDifference */.TS)(one, other));
    return Number.isFinite(apart) && apart > 0 ? Math.min(Math.max(-Math.floor(Math.log10(apart)), 0), 100) : 0;
}
/**
 * How many decimals, `least` or a few more, let a reader add the change to the first value and get the second.
 *
 * @example
 * decimalsThatAddUp([0.80044, 0.79856], 4) // => 5
 */
function decimalsThatAddUp([from, to], least) {
    const most = least + 6;
    for (let decimals = least; decimals < most; decimals++) {
        const [first, second, change] = [from, to, to - from].map((value) => Math.round(Number(value.toFixed(decimals)) * 10 ** decimals));
        if (first + change === second)
            return decimals;
    }
    return least;
}
function decimalsOf(size, digits) {
    return size >= smallest && Number.isFinite(size) ? digits - 1 - Math.floor(Math.log10(size)) : 0;
}
/**
 * A number with fixed decimals, thousands separated, a real minus sign.
 * What would be rounded to nothing, or is beyond everyday sizes, has an exponent.
 *
 * @example
 * figure(-1234.5, 2) // => '−1,234.50'
 */
function figure(value, decimals) {
    if (value === undefined)
        return none;
    if (Number.isNaN(value))
        return 'undefined';
    const size = Math.abs(value);
    const sign = value < 0 ? '−' : '';
    if (size === Infinity)
        return `${sign}∞`;
    const text = size.toFixed(decimals);
    if (size >= largest || (size > 0 && Number(text) === 0))
        return sign + size.toExponential(1).replace('-', '−');
    return sign + text.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',');
}
/**
 * A change: as `figure`, with its sign always.
 *
 * @example
 * signedFigure(0.0026, 4) // => '+0.0026'
 */
function signedFigure(value, decimals) {
    return (value !== undefined && value > 0 ? '+' : '') + figure(value, decimals);
}
/**
 * A number on its own: three significant digits.
 *
 * @example
 * loneFigure(0.0084825) // => '0.00848'
 */
function loneFigure(value) {
    return value === undefined ? none : figure(value, decimalsFor([value]));
}
/**
 * The smallest change that data show: a lone figure. NaN is none: of a single row or group nothing follows.
 *
 * @example
 * detectableFigure(Number.NaN) // => '–'
 */
function detectableFigure(value) {
    return Number.isNaN(value) ? none : loneFigure(value);
}
/**
 * A number exactly as the policy writes it.
 *
 * @example
 * limitFigure(-0.005) // => '−0.005'
 */
function limitFigure(value) {
    return String(value).replaceAll('-', '−');
}
/**
 * A p-value: three decimals, and never rounded to zero. NaN is none: it could not be worked out.
 *
 * @example
 * probability(0.00002) // => '< 0.001'
 */
function probability(p) {
    if (p === undefined || Number.isNaN(p))
        return none;
    return p < 0.001 ? '< 0.001' : figure(p, 3);
}
/** @example count(12345) // => '12,345' */
function count(of) {
    return figure(of, 0);
}
/**
 * A count and its noun.
 *
 * @example
 * plural(2, 'check') // => '2 checks'
 */
function plural(of, noun) {
    return `${count(of)} ${noun}${of === 1 ? '' : 's'}`;
}
/** @example percent(0.9) // => '90 %' */
function percent(share) {
    return `${Number((share * 100).toPrecision(4))} %`;
}

;// CONCATENATED MODULE: ./src/report/data-row.ts

/** Families of checks on tables, which have columns and distances where metrics have two sides and a difference. */
const families = ['output-drift', 'drift', 'schema', 'contract', 'table'];
/** @example isAboutData({ family: 'schema' }) // => true */
function isAboutData({ family }) {
    return families.includes(family);
}
/** The checks on data, or those on the model. */
function ofData(data, checks) {
    return checks.filter((check) => isAboutData(check) === data);
}
/** @example isDrift({ family: 'output-drift' }) // => true */
function isDrift({ family }) {
    return family === 'drift' || family === 'output-drift';
}
/** A line with the limits that decided; of what stayed below its limits, or may have, with the one that came nearest. */
function dataRowOf(check) {
    const { family, drift } = check;
    const limits = decidingLimits(check);
    const names = namesOf(check);
    if (isDrift(check)) {
        return {
            check,
            ...names,
            change: drift?.change ?? '',
            tests: limits.map(testWords),
            distances: limits.map(distanceWords),
            limits: limits.map(amountOfLimit)
        };
    }
    const change = check.status === 'pass' ? '' : limits.map(({ reason }) => reason).join('; ');
    if (family === 'table')
        return {
            check,
            ...names,
            change,
            tests: [],
            distances: limits.map(distanceWords),
            limits: limits.map(amountOfLimit)
        };
    const broken = family === 'contract' ? limits.map(({ rule }) => rule) : [];
    return { check, ...names, change, tests: [family], distances: [], limits: broken };
}
function decidingLimits(check) {
    const { status, limits } = check;
    const deciding = limits.filter((limit) => limit.status === status);
    if (!isDrift(check) || (status !== 'pass' && status !== 'inconclusive'))
        return deciding;
    return [...deciding].sort((one, other) => nearness(other) - nearness(one)).slice(0, 1);
}
function nearness({ estimate = 0, value }) {
    const share = estimate / value;
    return Number.isFinite(share) ? share : 0;
}
const wholeTable = {
    'drifted-share': 'share of drifted columns',
    contract: 'data contract',
    drift: 'all columns'
};
function namesOf({ family, subject }) {
    if (family === 'table' && Object.hasOwn(wholeTable, subject))
        return { name: '', note: wholeTable[subject] };
    return { name: subject, note: family === 'output-drift' ? '(output)' : '' };
}
const tests = {
    ks: ['KS', 'share'],
    wasserstein: ['Wasserstein', 'sd'],
    'jensen-shannon': ['Jensen-Shannon', 'share'],
    missing: ['missing', 'points'],
    infinite: ['infinite', 'points'],
    'new-categories': ['new categories', '%'],
    'drifted-share': ['drifted share', '%']
};
function testOf(rule) {
    return Object.hasOwn(tests, rule) ? tests[rule] : [rule, 'share'];
}
/** @example testWords({ rule: 'ks' }) // => 'KS' */
function testWords({ rule }) {
    return testOf(rule)[0];
}
/**
 * A distance with its unit, with as many decimals as show on which side of the limit it is.
 *
 * @example
 * distanceWords({ rule: 'missing', value: 0.02, estimate: 0.1234 }) // => '+12.3 points'
 */
function distanceWords({ rule, value, estimate }) {
    if (estimate === undefined)
        return none;
    const unit = testOf(rule)[1];
    const scale = unit === 'points' || unit === '%' ? 100 : 1;
    const [scaled, limit] = [estimate * scale, value * scale];
    const decimals = Math.max(decimalsFor([Math.max(Math.abs(scaled), limit)]), decimalsToTell(scaled, limit));
    const text = unit === 'points' ? signedFigure(scaled, decimals) : figure(scaled, decimals);
    return withUnit(text, unit);
}
/** @example amountOfLimit({ rule: 'wasserstein', value: 0.25 }) // => '0.25 sd' */
function amountOfLimit({ rule, value }) {
    const unit = testOf(rule)[1];
    const amount = unit === 'points' || unit === '%' ? Number((value * 100).toPrecision(12)) : value;
    return withUnit(limitFigure(amount), unit);
}
function withUnit(text, unit) {
    return unit === 'share' ? text : `${text} ${unit}`;
}
/** How a limit on data was decided, where not by the test of the check. */
function dataMethod({ family, method }, { rule }) {
    if (rule === 'missing' || rule === 'infinite')
        return 'one-sided rise of a share';
    if (rule === 'new-categories')
        return 'exchangeable rows';
    if (family === 'contract')
        return 'every row';
    return method ?? none;
}
/** Rows of both tables that a limit was decided by: what is missing or infinite is a share of all, else those with a value count. */
function rowsTested({ family, n, drift }, { rule }) {
    if (drift === undefined)
        return family === 'table' ? {} : { current: n };
    const { current, reference } = drift;
    return rule === 'missing' || rule === 'infinite'
        ? { current: current.rows, reference: reference.rows }
        : { current: current.values, reference: reference.values };
}
/** Rows of the two tables in words; undefined where no column was compared. */
function rowsCompared(checks) {
    const drift = checks.find((check) => check.drift !== undefined)?.drift;
    return (drift && `${plural(drift.current.rows, 'row')} of data against ${figure(drift.reference.rows, 0)} of the reference`);
}
/** What a drifted column looks like, most likely first. */
function causesOf({ drift }) {
    return drift?.causes.slice(0, 3) ?? [];
}

;// CONCATENATED MODULE: ./src/report/row.ts

/** Level of all intervals of a report, where they share one. */
function sharedLevel({ checks }) {
    const levels = new Set(checks.flatMap(({ limits }) => limits.flatMap(({ interval }) => interval?.level ?? [])));
    return levels.size > 1 ? undefined : [...levels][0];
}
function rowOf(check) {
    const { baseline, candidate, direction } = check;
    const decimals = decimalsOfRow(check);
    return {
        check,
        name: nameOf(check),
        arrow: direction === undefined ? '' : direction === 'higher' ? '↑' : '↓',
        slice: check.status === 'missing' ? unknownSliceWords(check.slice) : sliceWords(check.slice),
        baseline: measuredFigure(baseline, decimals, check.repeats?.baseline),
        candidate: measuredFigure(candidate, decimals, check.repeats?.candidate),
        change: changeWords(check, decimals),
        interval: intervalOf(check, decimals),
        level: limitOfInterval(check)?.interval?.level,
        limits: check.limits.map(limitWords)
    };
}
/** Enough for the values and their change, to see on which side of its limit each number is, and for a reader who adds up. */
function decimalsOfRow(check) {
    const { baseline, candidate, difference, limits } = check;
    const values = [baseline, candidate].filter((value) => value !== undefined);
    const compared = [...limits, ...boundsShown(check)].filter((limit) => !isOfPercent(limit)).map(decimalsApart);
    const least = Math.max(decimalsFor(values, difference), ...compared);
    if (baseline === undefined || candidate === undefined || difference === undefined)
        return least;
    return decimalsThatAddUp([baseline, candidate], least);
}
/** A value with how it was made and its noise floor beside it: `0.912 (mean of 5 ± 0.003)`. */
function measuredFigure(value, decimals, repeats) {
    if (repeats === undefined)
        return figure(value, decimals);
    const { aggregate, count, noise } = repeats;
    return `${figure(value, decimals)} (${aggregate} of ${count} ± ${figure(noise, decimalsFor([], noise))})`;
}
/** Decimals that show on which side of its limit a number is: 0.8999 is not 0.90. A gain of the size of the limit is nowhere near it. */
function decimalsApart({ rule, value, estimate }) {
    const limit = rule.startsWith('max-drop') ? -value : value;
    return estimate === undefined ? 0 : decimalsToTell(estimate, limit);
}
/** Both ends of the interval that is shown, each as a number under its limit. */
function boundsShown(check) {
    const limit = limitOfInterval(check);
    return limit === undefined ? [] : endsOf(limit).map((estimate) => ({ ...limit, estimate }));
}
function isOfPercent({ rule }) {
    return rule.endsWith('-percent');
}
/** The change, and where a limit is in percent the change in percent of the baseline: `+1.1 (+10.04 %)`. */
function changeWords(check, decimals) {
    const { difference, limits } = check;
    const change = signedFigure(difference, decimals);
    const inPercent = limits.filter(isOfPercent);
    const share = percentOf(difference, check);
    if (share === undefined || inPercent.length === 0)
        return change;
    const apart = inPercent.map((limit) => decimalsApart({ ...limit, estimate: share }));
    return `${change} (${signedFigure(share, Math.max(decimalsFor([share]), ...apart))} %)`;
}
/** As the limit is decided, of the size of the baseline; undefined where it is zero or no number. */
function percentOf(value, { baseline }) {
    if (value === undefined || baseline === undefined || baseline === 0)
        return undefined;
    const share = (value / Math.abs(baseline)) * 100;
    return Number.isFinite(share) ? share : undefined;
}
/** The user's own name of the entry: two entries may ask for one metric. */
function nameOf({ family, subject }) {
    if (family === 'metric')
        return subject;
    return family === 'anchor' ? `${subject} against the anchor` : `${family}/${subject}`;
}
/** @example sliceWords({ carrier: 'HA', origin: 'JFK' }) // => 'carrier=HA, origin=JFK' */
function sliceWords(slice) {
    return Object.entries(slice ?? {})
        .map(([column, value]) => `${column}=${value}`)
        .join(', ');
}
/** Slices that no document has are not known by name: `every carrier`. */
function unknownSliceWords(slice) {
    const columns = Object.entries(slice ?? {});
    return columns.length > 0 && columns.every(([, value]) => value === '*')
        ? `every ${columns.map(([column]) => column).join(', ')}`
        : sliceWords(slice);
}
/** @example limitWords({ rule: 'max-drop-percent', value: 5 }) // => 'max-drop-percent 5 %' */
function limitWords({ rule, value }) {
    return `${rule} ${limitFigure(value)}${rule.endsWith('-percent') ? ' %' : ''}`;
}
/** The interval that decided, in percent where its limit is. */
function intervalOf(check, decimals) {
    const limit = limitOfInterval(check);
    if (limit === undefined)
        return none;
    const owner = limit.of === 'candidate' ? ' of the candidate' : '';
    const figures = percentFigures(check, limit) ?? intervalFigures(limit.interval, limit.of, decimals);
    return `${figures}${owner}`;
}
/** The first limit with the status of the check that has one, the change before the value. */
function limitOfInterval({ limits, status }) {
    const known = limits.filter(hasBounds);
    const deciding = known.filter((limit) => limit.status === status);
    const candidates = deciding.length === 0 ? known : deciding;
    return candidates.find(({ of }) => of === 'difference') ?? candidates[0];
}
/** Of a single row or group no error is known: its interval has no bounds, and is shown like one that is not there. */
function hasBounds(limit) {
    const { interval } = limit;
    return interval !== undefined && !Number.isNaN(interval.low) && !Number.isNaN(interval.high);
}
function endsOf({ interval: { low, high } }) {
    return [low, high];
}
function percentFigures(check, limit) {
    if (!isOfPercent(limit))
        return undefined;
    const [low, high] = endsOf(limit).map((end) => percentOf(end, check));
    if (low === undefined || high === undefined)
        return undefined;
    const apart = [low, high].map((estimate) => decimalsApart({ ...limit, estimate }));
    const decimals = Math.max(decimalsFor([low, high]), ...apart);
    return `[${signedFigure(low, decimals)} %, ${signedFigure(high, decimals)} %]`;
}
function intervalFigures({ low, high }, of, decimals) {
    const write = of === 'difference' ? signedFigure : figure;
    return `[${write(low, decimals)}, ${write(high, decimals)}]`;
}

;// CONCATENATED MODULE: ./src/report/facts.ts




/** How the two sides' data relate, in words. */
const dataWords = {
    proven: 'the same rows, proven by digest',
    'not-proven': 'not proven to be the same rows',
    different: 'different rows',
    're-evaluated': 'production measured again on the same rows',
    'no-baseline': 'nothing to compare with'
};
function comparisonOf({ candidate, baseline, run, checks }) {
    const there = baseline.kind !== 'none';
    const data = rowsCompared(checks);
    // Without a check on the model nobody looked for a baseline of it.
    const onlyData = checks.length > 0 && checks.every(isAboutData);
    const unmeasured = candidate.kind === 'none';
    const age = baseline.ageDays === undefined ? [] : [`baseline ${ageWords(baseline.ageDays)} old`];
    return {
        subject: onlyData ? subjectOfData(checks) : unmeasured ? `candidate not measured${there ? ',' : ''}` : 'candidate',
        candidate: candidate.commit?.slice(0, 7),
        baseline: there
            ? {
                words: unmeasured ? 'the baseline is' : 'against baseline',
                commit: baseline.commit?.slice(0, 7),
                reference: run.baseline
            }
            : undefined,
        facts: [
            ...rowFacts(candidate),
            ...(unmeasured ? [] : [dataWords[baseline.sameData]]),
            ...(there ? age : []),
            ...(data === undefined ? [] : [data])
        ]
    };
}
/** @example ageWords(1.9) // => '1 day' */
function ageWords(days) {
    return days < 1 ? 'less than a day' : plural(Math.floor(days), 'day');
}
/**
 * A message of an error as its lines: what is wrong, and below it what to do, which is indented. Any other break is part of a text that was found, and
 * is shown as what it is.
 */
function linesOfError(message) {
    return message.split(/\n {2}(?=\S)/);
}
function subjectOfData(checks) {
    return checks.every(({ family }) => family === 'contract') ? 'data against the contract' : 'data';
}
function rowFacts({ kind, rows }) {
    if (rows !== undefined)
        return [plural(rows, 'row')];
    return kind === 'numbers' ? ['bare numbers, no rows'] : [];
}
/** What a reader must know and no check says; first what the base branch says of the failures, last which bounds are met and not proven. */
function notesOf({ notes, run, checks }) {
    return [...(run.onBase ?? []), ...notes, ...unprovenNote(checks)];
}
/** How many bounds a note names. */
const MOST_NAMED = 5;
function unprovenNote(checks) {
    const unproven = checks.flatMap((check) => check.limits.filter(isUnproven).map((limit) => boundWords(check, limit)));
    if (unproven.length === 0)
        return [];
    const more = unproven.length > MOST_NAMED ? ` and ${count(unproven.length - MOST_NAMED)} more` : '';
    return [`Met, and not proven by these rows: ${unproven.slice(0, MOST_NAMED).join(', ')}${more}`];
}
/** A floor or ceiling that the estimate meets and its interval does not. */
function isUnproven({ status, rule, value, of, interval }) {
    if (status !== 'pass' || of !== 'candidate' || interval === undefined)
        return false;
    return rule === 'min' ? !(0,comparison/* atLeast */.jZ)(interval.low, value) : rule === 'max' && !(0,comparison/* atMost */.Tu)(interval.high, value);
}
function boundWords({ subject, slice }, limit) {
    const where = slice === undefined ? '' : ` in ${sliceWords(slice)}`;
    return `${limitWords(limit)} of ${subject}${where}`;
}
/**
 * What was not held against anything, where the verdict lets it through: nobody should take that for a pass. What was asked for and not found, and how to
 * make it block.
 */
function notAPassWords({ checks, verdict, run }) {
    if (verdict === 'fail' || verdict === 'error')
        return [];
    const model = checks.some(({ limits }) => limits.some(({ status }) => status === 'no-baseline'));
    const data = checks.some((check) => isAboutData(check) && check.status === 'no-baseline');
    if (!model && !data)
        return [];
    return [
        ...(model ? ['Regressions against production were not checked.'] : []),
        ...(data ? ['There was nothing to hold the data against.'] : []),
        ...placesWithout(run.tried),
        'Where there must be one, let the policy say `when: { no-baseline: block }`.'
    ];
}
/** Whether these words name every place that was asked. */
function namesPlaces(report) {
    return notAPassWords(report).length > 0 && placesAsked(report.run.tried).length <= MOST_NAMED;
}
function placesAsked(tried) {
    return tried.filter(({ result }) => result !== 'not-tried');
}
function placesWithout(tried) {
    if (tried.some(({ result }) => result === 'used'))
        return [];
    const asked = placesAsked(tried)
        .slice(0, MOST_NAMED)
        .map(({ reference, detail }) => `${reference} (${detail})`);
    return asked.length === 0 ? [] : [`Asked for a baseline, and had none: ${asked.join(', ')}.`];
}
/** @example effectWords({ blocked: true }) // => 'This blocks the merge.' */
function effectWords({ blocked }) {
    return blocked ? 'This blocks the merge.' : 'This does not block the merge.';
}
/** The worst of several verdicts decides. */
function overallVerdict(reports) {
    const order = ['error', 'fail', 'warn', 'pass'];
    return order.find((verdict) => reports.some((report) => report.verdict === verdict)) ?? 'error';
}
/**
 * Who let a verdict of fail through.
 *
 * @example overrideWords({ by: 'ann', role: 'maintain', at: '2026-11-28T12:00:00Z' }) // => 'overridden by @ann, maintain, 2026-11-28 12:00 UTC'
 */
function overrideWords({ by, role, at, byAuthor = false }) {
    const who = byAuthor ? `@${by}, the author, ${role}` : `@${by}, ${role}`;
    return `overridden by ${who}, ${at.slice(0, 16).replace('T', ' ')} UTC`;
}
/** The override that decides for several models: none where anything still blocks. */
function overallOverride(reports) {
    if (reports.some(({ blocked }) => blocked))
        return undefined;
    return reports.find(({ override }) => override !== undefined)?.override;
}
/** The one line for several models: how many have which verdict, the worst first. */
function overallSummary(reports) {
    if (reports.length === 0)
        return 'nothing was measured';
    if (reports.length === 1)
        return reports[0].summary;
    const counted = (verdict) => reports.filter((report) => (isPassedBy(report) ? 'not relevant' : report.verdict) === verdict).length;
    const told = verdictsOfModels.map(([verdict, words]) => [counted(verdict), words]).filter(([of]) => of > 0);
    const all = `of ${plural(reports.length, 'model')}`;
    return told.map(([of, words], index) => `${count(of)}${index === 0 ? ` ${all}` : ''} ${words}`).join(', ');
}
/** What is said of models with a verdict, the worst first. */
const verdictsOfModels = [
    ['error', 'could not be judged'],
    ['fail', 'failed'],
    ['warn', 'passed with warnings'],
    ['pass', 'passed'],
    ['not relevant', 'not relevant']
];
/** Whether nothing was judged, and nothing else blocks. */
function isPassedBy({ notRelevant, verdict }) {
    return notRelevant !== undefined && verdict === 'pass';
}

;// CONCATENATED MODULE: ./src/report/ladder.ts
const ladder_all = Infinity;
const full = {
    attention: ladder_all,
    steps: ladder_all,
    notes: ladder_all,
    passed: ladder_all,
    slices: ladder_all,
    data: ladder_all,
    notJudged: ladder_all,
    decisions: ladder_all,
    tried: ladder_all,
    record: true,
    sentence: 1000,
    models: ladder_all
};
const slicesCounted = { ...full, slices: 0, data: 20, notJudged: 0 };
const passedCounted = { ...slicesCounted, passed: 0, data: 0, notes: 50 };
const worst = { ...passedCounted, attention: 50, steps: 20, notes: 20, decisions: 50, tried: 20, sentence: 500 };
const undecided = { ...worst, attention: 20, steps: 10, notes: 10, decisions: 0, tried: 5, sentence: 300 };
const unrecorded = { ...undecided, attention: 10, steps: 5, notes: 5, tried: 0, record: false, sentence: 200 };
const failing = { ...unrecorded, steps: 0, notes: 0, sentence: 120 };
/** Levels 0 to 6: from everything to the heading, the verdict, the worst checks and counts. */
const levels = [full, slicesCounted, passedCounted, worst, undecided, unrecorded, failing];
/** Below the last level, for many models or a small limit: fewer checks a model, then fewer models. */
function* smallerThanTheLevels(models) {
    for (const attention of [5, 3, 1, 0])
        yield { ...failing, attention };
    for (let shown = Math.ceil(models / 2); shown > 1; shown = Math.ceil(shown / 2)) {
        yield { ...failing, attention: 0, models: shown };
    }
    yield { ...failing, attention: 0, models: 1 };
    yield { ...failing, attention: 0, models: 0 };
}

;// CONCATENATED MODULE: ./src/report/certainly-longer.ts


/** UTF-16 units of a row with nothing but a status: `| a | ✅ pass |`. */
const ROW = 12;
/** A slice is shown up to here, and what is shown of it is at least half as long: a mark of a status becomes one unit out of two. */
const SLICE = 200;
/**
 * Whether reports have more than `most` UTF-16 units at a level for certain, counted without rendering: each check that is shown is a row. Of 200,000 checks
 * the levels that cannot fit would take minutes and more memory than there is; counting ends where it is known.
 */
function isCertainlyLonger(told, detail, most) {
    let length = 0;
    for (const { standing } of told.slice(0, detail.models)) {
        for (const { slice } of rowsOf(standing, detail)) {
            length += ROW + Math.min(sliceWords(slice).length, SLICE) / 2;
            if (length > most)
                return true;
        }
    }
    return false;
}
/** The checks of a section that have a row each, those with two twice. */
function* rowsOf({ attention, notJudged, passed, passedSlices, passedData }, detail) {
    const worst = attention.slice(0, detail.attention);
    const ofModel = worst.filter((check) => !isAboutData(check));
    yield* worst;
    // Once more with how it was decided; one reason may stand for many.
    yield* ofModel.slice(0, detail.decisions).filter(({ limits }) => limits.length > 0);
    yield* notJudged.slice(0, detail.notJudged);
    yield* passed.slice(0, detail.passed);
    yield* passedSlices.slice(0, detail.slices);
    yield* passedData.slice(0, detail.data);
}

;// CONCATENATED MODULE: ./src/report/markdown-link.ts

/** Where the whole report is, as Markdown. An address that is not http or https is not linked. */
function reportLink(address) {
    const url = address === undefined ? undefined : webAddress(address);
    return url === undefined ? 'report.json' : `[report.json](<${url}>)`;
}
function webAddress(address) {
    if (!URL.canParse(address))
        return undefined;
    const url = new URL(address);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return undefined;
    return url.href.replace(/[^\w.~:/?#@%&=+,-]/g, (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
/** The last line: where everything is, and what wrote it. */
function footer(reports, link) {
    const versions = [...new Set(reports.map(({ tool }) => tool.version))].slice(0, 3);
    const tool = ['Model Gate', ...versions.map((version) => encode(version, 40))].join(' ');
    return `<sub>Everything is in ${link} · ${tool} · updated in place</sub>`;
}

;// CONCATENATED MODULE: ./src/report/standing.ts


const statusSymbols = {
    error: '🛑',
    fail: '❌',
    missing: '❌',
    incomparable: '❌',
    inconclusive: '⚠️',
    'no-baseline': '⚪',
    'not-judged': '⚪',
    pass: '✅'
};
const verdictSymbols = { pass: '✅', warn: '⚠️', fail: '❌', error: '🛑' };
/**
 * The status in words.
 *
 * @example
 * statusWords({ status: 'no-baseline' }) // => 'no baseline'
 */
function statusWords(check) {
    const words = check.status.replace('-', ' ');
    if (isWaived(check))
        return `${words}, waived`;
    return isSoft(check) ? `${words}, not blocking` : words;
}
/** @example statusMark({ status: 'pass' }) // => '✅ pass' */
function statusMark(check) {
    return `${isWaived(check) || isSoft(check) ? '⚠️' : statusSymbols[check.status]} ${statusWords(check)}`;
}
function isWaived({ status, waiver }) {
    return status === 'fail' && waiver !== undefined;
}
/** What would block, at a severity that never does. */
function isSoft({ status, severity }) {
    return severity === 'warn' && (status === 'fail' || status === 'missing' || status === 'incomparable');
}
/** A check that was not judged needs attention where it must be conclusive, or where nothing else explains the verdict. */
function standingOf({ checks, verdict }) {
    const sorted = worstFirst(checks);
    const open = sorted.filter(({ status }) => status !== 'pass');
    const thin = open.filter(({ status, severity }) => status === 'not-judged' && severity !== 'strict');
    const explained = verdict === 'pass' || thin.length < open.length;
    const passed = sorted.filter(({ status }) => status === 'pass');
    return {
        attention: explained ? open.filter((check) => !thin.includes(check)) : open,
        notJudged: explained ? thin : [],
        passed: passed.filter((check) => check.slice === undefined && !isAboutData(check)),
        passedSlices: passed.filter(({ slice }) => slice !== undefined),
        passedData: passed.filter((check) => check.slice === undefined && isAboutData(check))
    };
}
/** Worst status first, then what may block, the whole before its slices, the model before its data and outputs before inputs, the largest breach first. */
function worstFirst(checks) {
    return checks
        .map((check) => ({ check, rank: rankOf(check) }))
        .sort((a, b) => compareRanks(a.rank, b.rank) || (a.check.id < b.check.id ? -1 : 1))
        .map(({ check }) => check);
}
function rankOf(check) {
    return [
        documents/* statuses */.bM.indexOf(check.status),
        check.waiver === undefined ? 0 : 1,
        check.severity === 'warn' ? 1 : 0,
        check.slice === undefined ? 0 : 1,
        !isAboutData(check) ? 0 : check.family === 'output-drift' ? 1 : 2,
        -breachOf(check)
    ];
}
/** The change as a multiple of the limit: comparable between metrics and distances of different units. */
function breachOf({ status, limits }) {
    const ratios = limits
        .filter((limit) => limit.status === status && limit.of !== 'candidate' && limit.estimate !== undefined)
        .map(({ of, estimate, value }) => (of === 'distance' ? estimate : Math.abs(estimate)) / (value || 1))
        .filter(Number.isFinite);
    return Math.max(...ratios, 0);
}
function compareRanks(a, b) {
    for (let index = 0; index < a.length; index++) {
        const difference = a[index] - b[index];
        if (difference !== 0)
            return difference;
    }
    return 0;
}

// EXTERNAL MODULE: ./node_modules/markdown-table/index.js
var markdown_table = __webpack_require__(735);
;// CONCATENATED MODULE: ./src/report/table.ts


/** The columns that say something of at least one item, and the cells of all items. */
function filledColumns(columns, items) {
    return columns
        .map((column) => ({ column, cells: items.map(column.cell) }))
        .filter(({ cells }) => cells.some((cell) => cell !== none));
}
/**
 * A GFM table without the columns that say nothing; cells are Markdown already.
 * Not padded: spaces would count against the size of a comment.
 */
function renderTable(columns, items) {
    const filled = filledColumns(columns, items);
    const body = items.map((_item, row) => filled.map(({ cells }) => cells[row]));
    return (0,markdown_table/* markdownTable */.Q)([filled.map(({ column }) => column.head), ...body], {
        align: filled.map(({ column }) => column.align ?? 'left'),
        alignDelimiters: false
    });
}

;// CONCATENATED MODULE: ./src/report/markdown-checks.ts





/** The metric, its direction and its slice, as Markdown. */
function subject({ name, arrow, slice }) {
    const metric = `${encodeProse(name, 120)}${arrow === '' ? '' : ` ${arrow}`}`;
    return slice === '' ? metric : `${metric} ${encode(slice, 200)}`;
}
/** The table of checks. @param level of all intervals, where they share one; else each says its own */
function checkTable(checks, level) {
    // Of the whole the comparison has said how many.
    const hasSlices = checks.some(({ slice }) => slice !== undefined);
    const columns = [
        { head: 'Metric', cell: subject },
        { head: 'Rows', align: 'right', cell: ({ check }) => (hasSlices ? count(check.n) : none) },
        { head: 'Baseline', align: 'right', cell: ({ baseline }) => baseline },
        { head: 'Candidate', align: 'right', cell: ({ candidate }) => candidate },
        { head: 'Change', align: 'right', cell: ({ change }) => change },
        level === undefined
            ? {
                head: 'Interval',
                cell: (row) => (row.level === undefined ? none : `${row.interval}, ${levelWords(row.level)}`)
            }
            : { head: `Interval (${levelWords(level)})`, cell: ({ interval }) => interval },
        { head: 'Limit', cell: ({ limits }) => limits.map((limit) => encodeProse(limit, 80)).join(', ') || none },
        { head: 'Status', cell: ({ check }) => statusMark(check) }
    ];
    return renderTable(columns, checks.map(rowOf));
}
function levelWords(level) {
    return `${percent(level)}, two-sided`;
}
/** A rule and its number, as Markdown. */
function limitCell(limit) {
    return encodeProse(limitWords(limit), 80);
}

;// CONCATENATED MODULE: ./src/report/sparkline.ts
const bars = '▁▂▃▄▅▆▇█';
/** More parts are no picture any more: what a document says of itself may be of any length. */
const MOST_PARTS = 24;
/** Rules that are broken by another distribution of the values, which a picture shows. */
const ofShape = ['ks', 'wasserstein', 'jensen-shannon', 'new-categories'];
/** Undefined where the shape of the column did not drift, and where there is nothing to draw. */
function pictureOf({ drift, limits }) {
    if (drift === undefined || !limits.some(({ rule, status }) => status === 'fail' && ofShape.includes(rule)))
        return undefined;
    const { type, reference, current } = drift;
    const [before, now] = [reference.shares, current.shares];
    if (before === undefined || now === undefined || before.length !== now.length)
        return undefined;
    if (before.length < 2 || before.length > MOST_PARTS)
        return undefined;
    const top = Math.max(...before, ...now);
    const of = type === 'numeric' || type === 'timestamp'
        ? `${before.length === 10 ? 'tenths' : 'parts'} of the reference, low to high`
        : 'leading categories, then all others';
    return { reference: sparkline(before, top), current: sparkline(now, top), of };
}
/**
 * Shares as bars. Only a share below a sixteenth of the top has the lowest.
 *
 * @param top share of the highest bar
 * @example
 * sparkline([0, 0.1, 0.2], 0.2) // => '▁▅█'
 */
function sparkline(shares, top) {
    return shares
        .map((share) => {
        const height = Math.round((share / top) * (bars.length - 1));
        return bars[Number.isFinite(height) ? Math.min(Math.max(height, 0), bars.length - 1) : 0];
    })
        .join('');
}

;// CONCATENATED MODULE: ./src/report/markdown-reasons.ts

/** Checks that share one reason are named together, this many of them. */
const markdown_reasons_MOST_NAMED = 8;
/** Reasons as a list: one of several checks is said once. @param noun what a check is about */
function reasonList(reasons, noun) {
    const groups = new Map();
    for (const reason of reasons) {
        const key = JSON.stringify([reason.mark, reason.uncut]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [reason]);
        else
            group.push(reason);
    }
    return [...groups.values()]
        .map((group) => `- ${group[0].mark}, ${markdown_reasons_namesOf(group, noun)}: ${group[0].why}`)
        .join('\n');
}
function markdown_reasons_namesOf(group, noun) {
    const names = group.slice(0, markdown_reasons_MOST_NAMED).map(({ name }) => name);
    const more = group.length - names.length;
    return `${names.join(', ')}${more > 0 ? ` and ${plural(more, `more ${noun}`)}` : ''}`;
}

;// CONCATENATED MODULE: ./src/report/thin-data.ts


/** Whether only more rows are missing: nothing reached a limit, and these rows do not exclude that something did. */
function isThin(check) {
    const { drift, status, limits } = check;
    if (!isDrift(check) || status !== 'inconclusive' || drift === undefined)
        return false;
    const open = limits.filter((limit) => limit.status === 'inconclusive');
    const reached = open.some(({ estimate = Number.NaN, value }) => !(estimate < value) || (0,comparison/* atLeast */.jZ)(estimate, value));
    return !reached && rowsNeeded(check) > drift.current.rows;
}
/** What is said of all such columns at once: their sentences differ by a digit only. */
const thinReason = 'A drift beyond the limit is not excluded: the rows are too few to tell.';
/** What would settle all of these columns. */
function thinStep(checks) {
    const most = Math.max(0, ...checks.map(rowsNeeded));
    const reference = Math.min(...checks.flatMap(({ drift }) => drift?.reference.rows ?? []));
    const where = most > reference ? 'rows in each table' : 'rows in the current table';
    const them = checks.length === 1 ? 'it' : 'all of them';
    return `About ${(0,comparison/* roundedInWords */.qT)(most)} ${where} would settle ${them} if nothing changed.`;
}
function rowsNeeded({ limits }) {
    const open = limits.filter(({ status }) => status === 'inconclusive');
    return Math.max(0, ...open.flatMap(({ nNeeded }) => (nNeeded !== undefined && Number.isFinite(nNeeded) ? [nNeeded] : [])));
}

;// CONCATENATED MODULE: ./src/report/markdown-data.ts









/** The table of checks on data, as Markdown. */
function dataTable(rows) {
    const columns = [
        { head: 'Column', cell: markdown_data_subject },
        { head: 'Change', cell: ({ change }) => encodeProse(change, 200) || none },
        { head: 'Test', cell: ({ tests }) => listed(tests.map((test) => encodeProse(test, 60))) },
        { head: 'Distance', align: 'right', cell: ({ distances }) => listed(distances) },
        { head: 'Limit', align: 'right', cell: limitsCell },
        { head: 'Status', cell: ({ check }) => statusMark(check) }
    ];
    return renderTable(columns, rows);
}
/** Rules of a contract are names out of a document; all other limits are our own figures. */
function limitsCell({ check, limits }) {
    return listed(check.family === 'contract' ? limits.map((rule) => encodeProse(rule, 60)) : limits);
}
function listed(cells) {
    return cells.join(', ') || none;
}
/** The column, or what is said of the whole table, as Markdown. */
function markdown_data_subject({ name, note }) {
    return [...(name === '' && note !== '' ? [] : [encode(name, 120)]), ...(note === '' ? [] : [note])].join(' ');
}
/** What a check on data is about, as Markdown. */
function dataName(check) {
    return markdown_data_subject(dataRowOf(check));
}
/** Why each check has its status, what the column looks like, and its picture. */
function dataReasons(checks, length) {
    const reasons = checks.filter(needsReason).map((check) => ({
        mark: statusMark(check),
        name: dataName(check),
        why: whyOf(check, length),
        uncut: whyOf(check, Infinity)
    }));
    return reasonList(reasons, 'column');
}
function whyOf(check, length) {
    if (isThin(check))
        return thinReason;
    return [encodeProse(check.reason, length), ...causes(check, length), ...picture(check)].join(' ');
}
/** Where no column was compared, the table itself says what is wrong, if it says anything. */
function needsReason(check) {
    return check.reason !== '' && (isDrift(check) || dataRowOf(check).change === '');
}
function causes(check, length) {
    return causesOf(check).map((cause) => `**${encodeProse((0,comparison/* sentence */.em)(cause), length)}**`);
}
function picture(check) {
    const drawn = pictureOf(check);
    if (drawn === undefined)
        return [];
    return [`Before <code>${drawn.reference}</code>, now <code>${drawn.current}</code> (${drawn.of}).`];
}
/** How each limit on data was decided, as Markdown; empty where there is none. */
function dataDecisions(checks) {
    const decisions = checks.flatMap((check) => check.limits.map((limit) => ({ check, limit })));
    if (decisions.length === 0)
        return '';
    return renderTable([
        { head: 'Column', cell: ({ check }) => dataName(check) },
        { head: 'Limit', cell: ({ check, limit }) => limitOf(check, limit) },
        { head: 'Method', cell: ({ check, limit }) => encodeProse(dataMethod(check, limit), 120) },
        { head: 'Rows', align: 'right', cell: ({ check, limit }) => count(rowsTested(check, limit).current) },
        {
            head: 'Rows of the reference',
            align: 'right',
            cell: ({ check, limit }) => count(rowsTested(check, limit).reference)
        },
        { head: 'Groups', align: 'right', cell: ({ limit }) => groupsOf(limit) },
        { head: 'p', align: 'right', cell: ({ limit }) => probability(limit.p) },
        { head: 'q (Benjamini-Hochberg)', align: 'right', cell: ({ limit }) => probability(limit.q) },
        { head: 'Detectable distance', align: 'right', cell: ({ limit }) => detectableFigure(limit.detectable) },
        { head: 'Rows needed', align: 'right', cell: ({ limit }) => count(limit.nNeeded) },
        { head: 'Decision', cell: ({ limit }) => `${statusMark(limit)}: ${encodeProse(limit.reason, 200)}` }
    ], decisions);
}
function limitOf(check, limit) {
    if (check.family === 'schema' || check.family === 'contract')
        return encodeProse(limit.rule, 60);
    return encodeProse(`${testWords(limit)} ${amountOfLimit(limit)}`, 80);
}
/** Groups of rows, and what they are worth when uneven. */
function groupsOf({ groups }) {
    return groups === undefined ? none : `${count(groups.count)} (worth ${loneFigure(groups.effective)})`;
}

;// CONCATENATED MODULE: ./src/report/record.ts

/** Where everything came from, as names and untrusted values; what is not known is left out. */
function recordOf(report) {
    const { candidate, baseline, policy, run, tool } = report;
    const known = [
        ...sideRecord('Candidate', candidate),
        ...sideRecord('Baseline', baseline),
        ['Candidate files', run.candidateFiles?.join(', ')],
        ['Policy', run.policyPath],
        ['Policy commit', run.policyCommit],
        ['Policy digest', record_short(policy.digest)],
        ['Policy floor', policy.floor?.reference],
        ['Policy floor digest', record_short(policy.floor?.digest)],
        ['Confidence of each bound', percent(report.confidence)],
        ['Seed', String(report.seed)],
        ['Model Gate', tool.version],
        ['Model Gate digest', record_short(run.toolDigest)],
        ['Node', run.node],
        ['Time', run.time],
        ...Object.entries(run.environment ?? {}).slice(0, 20)
    ];
    return known.filter((line) => line[1] !== undefined && line[1] !== '');
}
function sideRecord(name, side) {
    const models = side.models?.slice(0, 10).map(({ path, digest, bytes }) => {
        return [`${name} model`, `${record_short(digest)}, ${count(bytes)} bytes, ${path}`];
    });
    return [[`${name} commit`, side.commit], [`${name} data`, record_short(side.data)], ...(models ?? [])];
}
/** Enough of a digest to tell two apart by eye. */
function record_short(digest) {
    return digest?.slice(0, 'sha256:'.length + 16);
}

;// CONCATENATED MODULE: ./src/report/markdown-folded.ts









/** What is folded away below the verdict, in the order in which it is asked for. */
function renderFolded(report, standing, view) {
    const { detail } = view;
    const { attention, notJudged, passed, passedSlices, passedData } = standing;
    const shownData = passedData.slice(0, detail.data);
    return [
        ...(attention.length === 0
            ? []
            : foldChecks(report, plural(passed.length, 'check') + ' passed', passed.slice(0, detail.passed))),
        ...foldChecks(report, plural(passedSlices.length, 'slice') + ' passed', passedSlices.slice(0, detail.slices)),
        ...foldData(report, { passed: shownData, of: passedData.length, open: attention.length + passed.length === 0 }),
        ...foldNotJudged(notJudged.slice(0, detail.notJudged), notJudged.length),
        ...foldWaivers(report.waivers.slice(0, detail.notes), report.waivers.length),
        ...foldDecisions([...attention, ...(detail.passed === 0 ? [] : passed), ...shownData], view),
        ...foldTried(report.run.tried.slice(0, detail.tried), report.run.tried.length),
        ...(detail.record ? foldRecord(report) : [])
    ];
}
/** A folded part; blank lines let Markdown begin again inside it. */
function fold(title, body, open = false) {
    return [`<details${open ? ' open' : ''}>\n<summary>${title}</summary>\n\n${body}\n\n</details>`];
}
function foldChecks(report, title, checks) {
    return checks.length === 0 ? [] : fold(title, checkTable(checks, sharedLevel(report)));
}
/** Checks on data that passed: drift, and the contract, which is about the rows at hand and not about a change. */
function foldData({ checks }, { passed, of, open }) {
    const kept = passed.filter(({ family }) => family === 'contract');
    const drift = passed.filter(({ family }) => family !== 'contract');
    const left = of > passed.length ? `\n\n${plural(of - passed.length, 'more data check')} passed.` : '';
    const rows = rowsCompared(checks);
    return [
        ...(drift.length === 0
            ? []
            : fold(driftTitle(checks), `${rows === undefined ? '' : `${rows}.\n\n`}${dataTable(drift.map(dataRowOf))}${left}`, open)),
        ...(kept.length === 0
            ? []
            : fold(contractTitle(checks), `${dataTable(kept.map(dataRowOf))}${drift.length === 0 ? left : ''}`, open))
    ];
}
function driftTitle(checks) {
    const columns = checks.filter(isDrift);
    const above = columns.filter(({ status }) => status === 'fail').length;
    const open = columns.filter(({ status }) => status === 'inconclusive').length;
    const counted = `${above === 0 ? 'none' : count(above)} of ${plural(columns.length, 'column')}`;
    return `Drift: ${counted} above ${above > 1 ? 'their limits' : 'its limit'}${open === 0 ? '' : `, ${count(open)} inconclusive`}`;
}
function contractTitle(checks) {
    const columns = checks.filter(({ family }) => family === 'contract');
    const kept = columns.filter(({ status }) => status === 'pass').length;
    return `Data contract: ${count(kept)} of ${plural(columns.length, 'column')} ${kept === 1 ? 'keeps' : 'keep'} it`;
}
function foldNotJudged(checks, of) {
    if (checks.length === 0)
        return [];
    const table = renderTable([
        { head: 'Metric', cell: (check) => subject(rowOf(check)) },
        { head: 'Rows', align: 'right', cell: ({ n }) => count(n) },
        { head: 'Why', cell: ({ reason }) => encodeProse(reason, 200) },
        { head: 'Status', cell: statusMark }
    ], checks);
    return fold(`${plural(of, 'check')} not judged`, table);
}
function foldWaivers(waivers, of) {
    if (waivers.length === 0)
        return [];
    const table = renderTable([
        { head: 'Check', cell: ({ check }) => encode(check) },
        { head: 'Rule', cell: ({ rule }) => encode(rule) },
        { head: 'State', cell: ({ state }) => state },
        { head: 'Until', cell: ({ until, expiresInDays }) => `${encodeProse(until)} (${expiry(expiresInDays)})` },
        { head: 'Owner', cell: ({ owner }) => encode(owner) },
        { head: 'Reason', cell: ({ reason }) => encodeProse(reason, 300) }
    ], waivers);
    return fold(plural(of, 'waiver'), table);
}
/** @example expiry(-3) // => 'expired 3 days ago' */
function expiry(days) {
    return days < 0 ? `expired ${plural(-days, 'day')} ago` : days === 0 ? 'last day' : `${plural(days, 'day')} left`;
}
function foldDecisions(checks, { detail }) {
    const shown = checks.slice(0, detail.decisions);
    const tables = [modelDecisions(ofData(false, shown)), dataDecisions(ofData(true, shown))].filter((table) => table !== '');
    return tables.length === 0 ? [] : fold('How it was decided', tables.join('\n\n'));
}
function modelDecisions(checks) {
    const decisions = checks.flatMap((check) => check.limits.map((limit) => ({ check, limit })));
    if (decisions.length === 0)
        return '';
    return renderTable([
        { head: 'Metric', cell: ({ check }) => subject(rowOf(check)) },
        { head: 'Limit', cell: ({ limit }) => limitCell(limit) },
        { head: 'Method', cell: ({ check, limit }) => methodOf(check, limit) },
        { head: 'Rows', align: 'right', cell: ({ check }) => count(check.n) },
        { head: 'Rows of the rarest class', align: 'right', cell: ({ limit }) => count(limit.support) },
        { head: 'Groups', align: 'right', cell: ({ limit }) => groupsOf(limit) },
        { head: 'p', align: 'right', cell: ({ limit }) => probability(limit.p) },
        { head: 'q (Holm)', align: 'right', cell: ({ limit }) => probability(limit.q) },
        { head: 'Detectable change', align: 'right', cell: ({ limit }) => detectableFigure(limit.detectable) },
        { head: 'Rows needed', align: 'right', cell: ({ limit }) => markdown_folded_rowsNeeded(limit) },
        { head: 'Decision', cell: ({ limit }) => `${statusMark(limit)}: ${encodeProse(limit.reason, 200)}` }
    ], decisions);
}
/** What would settle it if nothing changed: no answer where something is proven to have changed. */
function markdown_folded_rowsNeeded({ status, nNeeded }) {
    return status === 'fail' ? none : count(nNeeded);
}
function methodOf({ method }, { of }) {
    if (of === 'candidate')
        return 'candidate alone';
    return method === undefined ? none : encodeProse(method, 120);
}
function foldTried(tried, of) {
    if (tried.length === 0)
        return [];
    const table = renderTable([
        { head: 'Place', cell: ({ reference }) => encode(reference, 200) },
        { head: 'Result', cell: ({ result }) => result.replace('-', ' ') },
        { head: 'What it said', cell: ({ detail }) => encodeProse(detail, 300) || none },
        {
            head: 'Time',
            align: 'right',
            cell: ({ milliseconds }) => (milliseconds === undefined ? none : `${count(milliseconds)} ms`)
        }
    ], tried);
    const found = tried.some(({ result }) => result === 'used');
    return fold(`Where the baseline was looked for: ${plural(of, 'place')}`, table, !found);
}
/** Where everything came from. */
function foldRecord(report) {
    const table = renderTable([
        { head: 'Record', cell: ([name]) => encodeProse(name) },
        { head: 'Value', cell: ([, value]) => encode(value, 200) }
    ], recordOf(report));
    return fold('The record', table);
}

;// CONCATENATED MODULE: ./src/report/steps.ts


/** Next steps of several checks, each once, in the order of the checks; last, how many rows the thin ones need. */
function nextSteps(checks) {
    const thin = checks.filter(isThin);
    const asking = new Map();
    for (const [check, steps] of stepsOf(checks.filter((each) => !isThin(each))))
        for (const step of steps) {
            const known = asking.get(step);
            if (known === undefined)
                asking.set(step, [check]);
            else
                known.push(check);
        }
    const steps = [...asking].map(([step, of]) => ({ step, checks: of }));
    return thin.length === 0 ? steps : [...steps, { step: thinStep(thin), checks: thin }];
}
/**
 * What each of several checks asks for. A check may ask for several things in one text: what another one asks for alone is a step of its own. Texts are not
 * taken apart by their full stops otherwise, because they may hold names from a pull request.
 */
function stepsOf(checks) {
    const asked = checks.map((check) => [check, stepOf(check)]);
    const alone = new Set(asked.map(([, step]) => step));
    return asked.map(([check, step]) => [check, step === '' ? [] : apart(step, alone)]);
}
/** Without the likely cause: that is said beside the reason, and the same step of several checks is then one. What is waived is accepted. */
function stepOf({ nextStep, drift, waiver }) {
    if (waiver !== undefined)
        return '';
    const cause = drift?.causes[0];
    const said = cause === undefined ? '' : `${(0,comparison/* sentence */.em)(cause)} `;
    return said !== '' && nextStep.startsWith(said) ? nextStep.slice(said.length) : nextStep;
}
function apart(step, alone) {
    const steps = new Set();
    let from = 0;
    for (let end = step.indexOf('. '); end !== -1; end = step.indexOf('. ', end + 1)) {
        const first = step.slice(from, end + 1);
        if (!alone.has(first))
            continue;
        steps.add(first);
        from = end + 2;
    }
    return [...steps.add(step.slice(from))];
}

;// CONCATENATED MODULE: ./src/report/markdown-section.ts











/** The blocks of one model, without the blank lines between them. */
function renderSection({ report, standing }, view) {
    const { detail } = view;
    if (isPassedBy(report))
        return passedBy(report, view);
    return [
        ...(view.alone ? [] : [sectionHeading(report)]),
        verdictLine(report),
        ...claimLine(report),
        ...notAPass(report, view),
        ...openly('Why there is no measurement', report.errors.map(linesOfError), {
            ...view,
            most: Math.max(detail.notes, 1)
        }),
        ...openly('This pull request changes its own standards', report.changedPolicy.map(asItem), {
            ...view,
            most: detail.notes
        }),
        ...attentionBlocks(report, standing, view),
        ...stepBlocks(standing.attention, view),
        ...passedBlocks(report, standing, view),
        ...openly('Notes', notesOf(report).map(asItem), { ...view, most: detail.notes }),
        ...countLine(standing, view),
        ...renderFolded(report, standing, view)
    ];
}
/** One line where there are other models; alone the heading has said why, and the record is there. */
function passedBy(report, { alone, detail }) {
    if (!alone)
        return [`⚪ ${encode(report.model, 80)}: ${encodeProse(report.summary, 300)}`];
    return [
        `Nothing of ${encode(report.model, 80)} was measured or judged. **${effectWords(report)}**`,
        ...(detail.record ? foldRecord(report) : [])
    ];
}
function sectionHeading({ verdict, model, summary, override }) {
    const word = verdictWord(verdict, override);
    return `#### ${verdictSymbols[verdict]} ${encode(model, 80)} ${word}: ${encodeProse(summary, 300)}`;
}
/** `FAIL (overridden by ...)` is a heading of its own kind: nobody should take it for either. */
function verdictWord(verdict, override) {
    const word = verdict.toUpperCase();
    return override === undefined ? word : `${word} (${encodeProse(overrideWords(override), 200)})`;
}
function verdictLine(report) {
    const { subject, candidate, baseline, facts } = comparisonOf(report);
    const sides = [
        `${encode(report.model, 80)}: ${subject}${candidate === undefined ? '' : ` ${encode(candidate)}`}`,
        ...(baseline === undefined ? [] : [baseline.words]),
        ...(baseline?.commit === undefined ? [] : [encode(baseline.commit)]),
        ...(baseline?.reference === undefined ? [] : [`from ${encode(baseline.reference, 80)}`])
    ];
    return `${[sides.join(' '), ...facts].join(' · ')}. **${effectWords(report)}**`;
}
/** Whose word the values are, at every length: nobody should take them for measured here. */
function claimLine({ run: { reportedBy } }) {
    return reportedBy === undefined ? [] : [`**Not measured here.** ${encodeProse(reportedBy, 300)}`];
}
/** What needs a baseline or a reference was not judged. One alert a comment: of several models each says it in a line. */
function notAPass(report, { alone, detail }) {
    const sentences = notAPassWords(report).map((words) => encodeProse(words, detail.sentence));
    if (sentences.length === 0)
        return [];
    const line = `**This is not a pass.** ${sentences.join(' ')}`;
    return [alone ? `> [!WARNING]\n> ${line}` : line];
}
/** Where everything passed, the numbers of the model are what the reader came for. */
function passedBlocks(report, { attention, passed }, { detail }) {
    const shown = attention.length > 0 ? [] : passed.slice(0, detail.passed);
    return shown.length === 0 ? [] : [checkTable(shown, sharedLevel(report))];
}
/** What did not pass: the model in one table, its data in another, each cut at its worst. */
function attentionBlocks(report, { attention }, { detail, link }) {
    const ofModel = ofData(false, attention).slice(0, detail.attention);
    const data = ofData(true, attention).slice(0, detail.attention);
    return [
        ...modelBlocks(report, ofModel, detail),
        ...(data.length === 0 ? [] : [dataTable(data.map(dataRowOf)), dataReasons(data, detail.sentence)]),
        ...more(attention.length - ofModel.length - data.length, 'check', link)
    ].filter((block) => block !== '');
}
function modelBlocks(report, shown, { sentence }) {
    if (shown.length === 0)
        return [];
    const reasons = shown
        .filter(({ reason }) => reason !== '')
        .map((check) => ({
        mark: statusMark(check),
        name: markdown_section_nameOf(check),
        why: encodeProse(check.reason, sentence),
        uncut: check.reason
    }));
    return [checkTable(shown, sharedLevel(report)), reasonList(reasons, 'check')];
}
function stepBlocks(attention, { detail, link }) {
    if (detail.steps === 0)
        return [];
    const steps = nextSteps(attention);
    if (steps.length === 0)
        return [];
    const lines = steps.slice(0, detail.steps).map(({ step, checks }, index) => {
        const [only, ...others] = checks;
        const named = steps.length === 1 ? '' : ` (${markdown_section_nameOf(only)})`;
        const whose = others.length === 0 ? named : ` (${count(checks.length)} checks)`;
        return `${index + 1}. ${encodeProse(step, detail.sentence)}${whose}`;
    });
    return ['**What to do next**', lines.join('\n'), ...more(steps.length - lines.length, 'step', link)];
}
function markdown_section_nameOf(check) {
    return isAboutData(check) ? dataName(check) : subject(rowOf(check));
}
/** A text of one line: a break in it is shown as what it is. */
function asItem(text) {
    return [text];
}
/** A list of lines that everybody should see: under its title, cut after `most`. */
function openly(title, lines, { detail, link, most }) {
    if (lines.length === 0 || most === 0)
        return [];
    const shown = lines
        .slice(0, most)
        .map((item) => `- ${item.map((line) => encodeProse(line, detail.sentence)).join('\n  ')}`);
    return [`**${title}**`, shown.join('\n'), ...more(lines.length - shown.length, 'line', link)];
}
function more(of, noun, link) {
    return of <= 0 ? [] : [`${plural(of, `more ${noun}`)} in ${link}.`];
}
/** How many checks have no table of their own: a table, or the title of a fold, has counted the others. */
function countLine(standing, { detail }) {
    const { attention, notJudged, passed, passedSlices, passedData } = standing;
    const lists = [
        [attention, detail.attention, 'check', 'did not pass'],
        [passed, detail.passed, 'check', 'passed'],
        [passedSlices, detail.slices, 'slice', 'passed'],
        [passedData, detail.data, 'data check', 'passed'],
        [notJudged, detail.notJudged, 'check', 'not judged']
    ];
    if (lists.every(([checks]) => checks.length === 0))
        return ['No check was made.'];
    const counts = lists
        .filter(([checks, shown]) => checks.length > 0 && shown === 0)
        .map(([checks, , noun, words]) => `${plural(checks.length, noun)} ${words}`);
    return counts.length === 0 ? [] : [`${counts.join(', ')}.`];
}

;// CONCATENATED MODULE: ./src/report/markdown.ts








/**
 * The comment of a pull request: the verdict, then what did not pass, then the rest folded.
 *
 * What is too long is shortened level by level, never by cutting Markdown: the result is at most `limit` long, where the
 * heading alone fits (about 200 units).
 */
function renderMarkdown(reports, options = {}) {
    const told = reports.map((report) => ({ report, standing: standingOf(report) }));
    let text = '';
    for (const detail of rungs(reports.length)) {
        if (isCertainlyLonger(told, detail, mostUnits(options)))
            continue;
        text = renderAt(told, options, detail);
        if (fits(text, options))
            return text;
    }
    return text;
}
/** A UTF-16 unit is at least one byte. */
function mostUnits({ limit = 60_000, bytes = Infinity }) {
    return Math.min(limit, bytes);
}
function* rungs(models) {
    yield* levels;
    yield* smallerThanTheLevels(models);
}
function fits(text, { limit = 60_000, bytes = Infinity }) {
    return text.length <= limit && (bytes === Infinity || new TextEncoder().encode(text).length <= bytes);
}
function renderAt(told, options, detail) {
    const reports = told.map(({ report }) => report);
    const link = reportLink(options.detailsUrl);
    const shown = told.slice(0, detail.models);
    const hidden = told.length - shown.length;
    const blocks = [
        commentMarker(options.key ??
            reports
                .map(({ model }) => model)
                .join(',')
                .slice(0, 60)),
        heading(reports),
        ...shown.flatMap((each) => renderSection(each, { detail, link, alone: reports.length === 1 })),
        ...(hidden > 0 ? [`${plural(hidden, 'more model')} in ${link}.`] : []),
        footer(reports, link)
    ];
    return `${blocks.join('\n\n')}\n`;
}
function heading(reports) {
    const verdict = overallVerdict(reports);
    const word = verdictWord(verdict, overallOverride(reports));
    return `### ${verdictSymbols[verdict]} Model gate ${word}: ${encodeProse(overallSummary(reports), 300)}`;
}
/**
 * The first line of a comment, by which it is found again. In HTML `--` or `>` would end it: both are written as in a URL.
 *
 * @example
 * commentMarker('flights--late') // => '<!-- model-gate:v1 key=flights%2D-late -->'
 */
function commentMarker(key) {
    const encoded = encodeURIComponent(key.replace(/\p{Cs}/gu, '\ufffd'));
    return `<!-- model-gate:v1 key=${encoded.replace(/-(?=-)/g, '%2D')} -->`;
}

;// CONCATENATED MODULE: ./src/report/failure.ts




/** Lines of a message that a comment shows; the log has all. */
const MOST_LINES = 40;
/**
 * The comment of a run that ended before there was a report: why, in the message's own words.
 *
 * @param options.limit UTF-16 units at most
 */
function renderFailure(message, { limit, key, detailsUrl }) {
    const head = [
        commentMarker(key),
        '### 🛑 Model gate ERROR: nothing trustworthy was measured',
        '**This blocks the merge.**'
    ];
    const lines = message.split('\n').map((line) => `    ${(0,documents/* cutText */.IN)(visibleText(line), 500)}`);
    const foot = `<sub>The whole log is in ${reportLink(detailsUrl).replace('report.json', 'the run')}</sub>`;
    for (let most = Math.min(lines.length, MOST_LINES); most > 0; most = Math.floor(most / 2)) {
        const text = [...head, lines.slice(0, most).join('\n'), foot].join('\n\n');
        if (text.length < limit)
            return `${text}\n`;
    }
    return `${[...head, foot].join('\n\n')}\n`;
}

;// CONCATENATED MODULE: ./src/report/json.ts

/**
 * The report as a file: keys in the order of the schema, numbers that are not finite by name.
 *
 * @throws ZodError if the report breaks its own schema
 */
function renderJson(report) {
    return (0,documents/* documentText */.ZH)(documents/* reportSchema */.Qh, report);
}

;// CONCATENATED MODULE: ./src/report/status-description.ts


/** What GitHub takes of a commit status, in UTF-16 units so that nobody counts more. */
const MOST = 140;
/**
 * A line for a commit status: the verdict, and why. What is longer ends after a word with `…`.
 *
 * @example
 * statusDescription('fail', '1 check failed, 3 of 4 passed') // => 'FAIL: 1 check failed, 3 of 4 passed'
 */
function statusDescription(verdict, line) {
    const text = visibleText(`${verdict.toUpperCase()}: ${line}`);
    if (text.length <= MOST)
        return text;
    const cut = (0,documents/* cutText */.IN)(text, MOST);
    const word = cut.lastIndexOf(' ');
    // A word of half the line is cut itself.
    return word > MOST / 2 ? `${cut.slice(0, word)}…` : cut;
}

;// CONCATENATED MODULE: ./src/report/text-marks.ts

/** Symbols of one column: an emoji takes two in some terminals and one in others. */
const symbols = {
    error: '!',
    fail: '✗',
    missing: '✗',
    incomparable: '✗',
    inconclusive: '?',
    'no-baseline': '-',
    'not-judged': '-',
    pass: '✓'
};
/** The status with its symbol. */
function markOf(check) {
    return `${symbols[check.status]} ${statusWords(check)}`;
}
function painter({ status, waiver }, colors) {
    if (status === 'pass')
        return colors.green;
    if (status === 'not-judged' || status === 'no-baseline')
        return colors.dim;
    return status === 'inconclusive' || waiver !== undefined ? colors.yellow : colors.red;
}

// EXTERNAL MODULE: ./node_modules/get-east-asian-width/index.js + 3 modules
var get_east_asian_width = __webpack_require__(55322);
;// CONCATENATED MODULE: ./src/report/text-width.ts

const ascii = /^[ -~]*$/;
/** Marks above and below others, the colour of a skin, and the break that `terminalText` puts in. */
const weightless = /[\p{Mn}\p{Me}\u200b]|(?<=\p{Emoji_Modifier_Base})\p{Emoji_Modifier}/gu;
/** A mark of text, such as a digit or `⚠`, that is to look like an emoji. */
const emojiStyle = /\p{Emoji}\ufe0f/gu;
/**
 * Columns of a terminal that a visible text takes: East Asian characters and emoji two each, marks above and below others none.
 *
 * The sum over its characters. A library that looks at clusters of them needs `Intl.Segmenter`, which is a quarter of what a short command does, and tells
 * apart what `visibleText` has written out already.
 *
 * @example
 * textWidth('日本 e\u0301') // => 6
 */
function textWidth(text) {
    if (ascii.test(text))
        return text.length;
    let width = 0;
    for (const character of text.replace(emojiStyle, '😀').replace(weightless, ''))
        width += (0,get_east_asian_width/* eastAsianWidth */.Q1)(character.codePointAt(0));
    return width;
}

;// CONCATENATED MODULE: ./src/report/text-layout.ts



/**
 * Untrusted text for a terminal or a log: escape sequences are written out, and the words by which
 * GitHub's log takes commands (`::`, `##[`) are broken by a space of no width.
 *
 * @example
 * terminalText('\u001b[31mred') // => '\\u001b[31mred'
 */
function terminalText(text, length = 1000) {
    return visibleText((0,documents/* cutText */.IN)(text, length)).replace(/:(?=:)|##(?=\[)/g, '$&\u200b');
}
/**
 * An untrusted name: as `terminalText`, and blanks at its ends are written out.
 *
 * @example
 * nameText(' late') // => '\\u0020late'
 */
function nameText(name) {
    return terminalText(name, 300).replace(/^ +| +$/g, (blanks) => '\\u0020'.repeat(blanks.length));
}
/**
 * Text of at most `width` columns: East Asian characters and emoji take two.
 *
 * @example
 * cutToWidth('日本語', 5) // => '日本…'
 */
function cutToWidth(text, width) {
    if (textWidth(text) <= width)
        return text;
    let kept = '';
    let taken = 0;
    for (const { segment } of graphemes().segment(text)) {
        taken += textWidth(segment);
        if (taken > width - 1)
            break;
        kept += segment;
    }
    return `${kept}…`;
}
let segmenter;
/** Made when it is needed: that takes longer than most reports, and most texts fit. */
function graphemes() {
    return (segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' }));
}
/** Text cut or filled with spaces to exactly `width` columns. */
function fill(text, width, align = 'left') {
    const cut = cutToWidth(text, width);
    const space = ' '.repeat(Math.max(width - textWidth(cut), 0));
    return align === 'left' ? cut + space : space + cut;
}
/** Stands for a space at which no line is broken. */
const tie = '\u00a0';
/**
 * Keeps together what is read as one: an interval, a rule and its number, a number and its unit.
 *
 * @example
 * wrap(together('max-drop 0.01, min 0.6'), 20) // => ['max-drop 0.01,', 'min 0.6']
 */
function together(text) {
    return text.replace(/(?<![,;]) | (?=[^[\]]*\])/g, tie);
}
/**
 * Lines of at most `width` columns, broken between words; a word that is wider is broken itself.
 *
 * @example
 * wrap('one two three', 8) // => ['one two', 'three']
 */
function wrap(text, width) {
    const lines = [];
    let [line, taken] = ['', 0];
    for (const word of wordsOf(text, width)) {
        const needed = textWidth(word);
        if (line !== '' && taken + 1 + needed <= width) {
            line += ` ${word}`;
            taken += 1 + needed;
        }
        else {
            if (line !== '')
                lines.push(line);
            line = word;
            taken = needed;
        }
    }
    return [...lines, ...(line === '' ? [] : [line])].map((each) => each.replaceAll(tie, ' '));
}
/** What no line is broken in, if it can be. */
function wordsOf(text, width) {
    const tied = text.replace(/ (?=%)/g, tie).split(' ');
    const words = tied.flatMap((word) => (textWidth(word) <= width ? [word] : word.split(tie)));
    return words.filter((word) => word !== '').flatMap((word) => pieces(word, width));
}
/** A word as parts that fit into a line each. */
function pieces(word, width) {
    if (textWidth(word) <= width)
        return [word];
    const parts = [];
    let [part, taken] = ['', 0];
    for (const { segment } of graphemes().segment(word)) {
        const needed = textWidth(segment);
        if (part !== '' && taken + needed > width) {
            parts.push(part);
            part = '';
            taken = 0;
        }
        part += segment;
        taken += needed;
    }
    return [...parts, part];
}
/** As `wrap`, the first line after `head`, the others below its end. */
function hang(head, text, width) {
    const margin = textWidth(head);
    const lines = wrap(text, Math.max(width - margin, 10));
    return lines.map((line, index) => (index === 0 ? head : ' '.repeat(margin)) + line);
}

;// CONCATENATED MODULE: ./src/report/text-table.ts




const gap = '  ';
/** Columns that the elastic one should have. */
const narrowest = 32;
/** Lines of a text in the elastic column: what is longer is cut. */
const text_table_MOST_LINES = 4;
/** The lines of a table that is at most `width` columns wide, if it can be: no column is left out. */
function textTable(columns, items, { width, colors }) {
    const sized = measure(columns, items);
    const beside = layOut(sized, width);
    const below = sized.filter(({ column }) => !beside.some((each) => each.column === column));
    const head = beside.map(({ column, size }) => fill(column.head, size, column.align)).join(gap);
    const body = items.flatMap((item, row) => [
        ...rowLines(beside, item, row),
        ...hang(marginOf(beside), below.flatMap((of) => labelled(of, row)).join('; '), width)
    ]);
    return [colors.bold(head.trimEnd()), ...body];
}
function measure(columns, items) {
    return filledColumns(columns, items).map(({ column, cells }) => ({
        column,
        cells,
        size: sizeOf([column.head, ...cells])
    }));
}
/** The columns side by side: lists are broken, then columns are left to stand below, until the elastic one has room. It gets what is left. */
function layOut(sized, width) {
    const movable = sized
        .filter(({ column }) => column.below !== undefined)
        .sort((one, other) => one.column.below - other.column.below);
    const elastic = sized.find(({ column }) => column.elastic === true);
    const room = () => beside.reduce((left, { column, size }) => left - (column.elastic ? 0 : size + gap.length), width);
    const isEnough = () => room() >= Math.min(elastic?.size ?? 0, narrowest);
    let beside = sized;
    if (!isEnough())
        beside = sized.map(brokenLists);
    for (const { column } of movable) {
        if (isEnough())
            break;
        beside = beside.filter((each) => each.column !== column);
    }
    return beside.map((each) => (each === elastic ? { ...each, size: Math.max(Math.min(each.size, room()), 1) } : each));
}
/** Lists stand beside each other entry by entry: all are broken, or none. */
function brokenLists(of) {
    const { column, cells } = of;
    return column.list ? { column, cells, size: sizeOf([column.head, ...cells.flatMap(entries)]) } : of;
}
function sizeOf(texts) {
    return Math.max(...texts.map(textWidth));
}
function entries(list) {
    return list.split(', ');
}
/** A row: its cells side by side, each of as many lines as it needs. */
function rowLines(beside, item, row) {
    const cells = beside.map((of) => linesOf(of.cells[row], of));
    const height = Math.max(...cells.map(({ length }) => length));
    return Array.from({ length: height }, (_, line) => beside
        .map(({ column, size }, index) => {
        const part = cells[index][line];
        const text = fill(part ?? '', size, column.align);
        return part === undefined ? text : (column.paint?.(text, item) ?? text);
    })
        .join(gap)
        .trimEnd());
}
function linesOf(text, { column, size }) {
    if (textWidth(text) <= size)
        return [text];
    if (column.list)
        return entries(text);
    const lines = wrap(text, size);
    const last = cutToWidth(lines.slice(text_table_MOST_LINES - 1).join(' '), size);
    return lines.length > text_table_MOST_LINES ? [...lines.slice(0, text_table_MOST_LINES - 1), last] : lines;
}
/** What had no room beside the others: `limit max-drop 0.01`. */
function labelled({ column, cells }, row) {
    const cell = cells[row];
    return cell === none ? [] : [`${together(column.head.toLowerCase())} ${together(cell)}`];
}
/** What stands below a row begins where its name does. */
function marginOf(beside) {
    const name = beside.findIndex(({ column }) => column.elastic === true);
    return ' '.repeat(beside.slice(0, name).reduce((sum, { size }) => sum + size + gap.length, 0));
}

;// CONCATENATED MODULE: ./src/report/text-data.ts








/** The column, or what is said of the whole table. */
function dataSubject({ name, note }) {
    return [nameText(name), note].filter((part) => part !== '').join(' ') || '(empty)';
}
/** Why a check on data did not pass: the change, the reason, what it looks like, and the picture of both sides. */
function dataReasonLines(check, { width }) {
    const picture = pictureOf(check);
    return [
        ...hang('  ', isDrift(check) ? terminalText(dataRowOf(check).change) : '', width),
        ...hang('  ', terminalText(check.reason), width),
        ...causesOf(check).flatMap((cause) => hang('  ', terminalText((0,comparison/* sentence */.em)(cause)), width)),
        ...(picture === undefined
            ? []
            : [`  ${picture.reference} before`, ...hang(`  ${picture.current} `, `now: ${picture.of}`, width)])
    ];
}
/** Columns that only lack rows, as one. */
function thinLines(checks, { width, colors }) {
    const [first] = checks;
    if (first === undefined)
        return [];
    const names = checks.slice(0, text_data_MOST_NAMED).map((check) => dataSubject(dataRowOf(check)));
    const more = checks.length > names.length ? ` and ${plural(checks.length - names.length, 'more column')}` : '';
    return [
        `${painter(first, colors)(markOf(first))}  ${colors.bold(plural(checks.length, 'column'))}`,
        ...hang('  ', names.join(', ') + more, width),
        ...hang('  ', thinReason, width),
        ...hang('  Next: ', thinStep(checks), width)
    ];
}
const text_data_MOST_NAMED = 20;
/** The table of checks on data. In a narrow terminal the limits stand below their rows, then the tests, which say what a distance is. */
function textData(checks, terminal) {
    const { colors } = terminal;
    const columns = [
        { head: 'Status', cell: ({ check }) => markOf(check), paint: (text, { check }) => painter(check, colors)(text) },
        { head: 'Column', cell: dataSubject, elastic: true },
        { head: 'Test', cell: ({ tests }) => text_data_listed(tests), list: true, below: 2 },
        { head: 'Distance', align: 'right', cell: ({ distances }) => text_data_listed(distances), list: true, below: 3 },
        { head: 'Limit', align: 'right', cell: ({ limits }) => text_data_listed(limits), list: true, below: 1 }
    ];
    return textTable(columns, checks.map(dataRowOf), terminal);
}
function text_data_listed(cells) {
    return terminalText(cells.join(', '), 200) || none;
}

;// CONCATENATED MODULE: ./src/report/text-checks.ts









/** Each check that did not pass: its numbers, why, and what to do, which is said once; columns with too few rows are told together. */
function textReasons(checks, terminal) {
    const said = new Set();
    const blocks = stepsOf(checks.filter((check) => !isThin(check))).map(([check, steps]) => {
        const unsaid = steps.filter((step) => !said.has(step));
        for (const step of unsaid)
            said.add(step);
        return reasonLines(check, unsaid.join(' '), terminal);
    });
    const thin = checks.filter(isThin);
    const all = thin.length === 0 ? blocks : [...blocks, thinLines(thin, terminal)];
    return all.flatMap((block, index) => (index === 0 ? block : ['', ...block]));
}
function reasonLines(check, step, terminal) {
    const { width, colors } = terminal;
    const mark = markOf(check);
    const name = isAboutData(check) ? dataSubject(dataRowOf(check)) : subjectOf(rowOf(check));
    const [first = '', ...rest] = hang(`${mark}  `, name, width);
    return [
        painter(check, colors)(mark) + colors.bold(first.slice(mark.length)),
        ...rest.map(colors.bold),
        ...(isAboutData(check) ? dataReasonLines(check, terminal) : modelReasonLines(check, width)),
        ...hang('  Next: ', terminalText(step), width)
    ];
}
function modelReasonLines(check, width) {
    return [...hang('  ', together(figuresOf(check)), width), ...hang('  ', terminalText(check.reason), width)];
}
/** The numbers of a check in a line: `0.774 → 0.691, −0.083, 90 % interval [−0.111, −0.055]; max-drop 0.03; 1,204 rows`; nothing of data. */
function figuresOf(check) {
    if (isAboutData(check))
        return '';
    const { baseline, candidate, change, interval, level, limits } = rowOf(check);
    const values = [baseline, candidate].filter((value) => value !== none).join(' → ');
    const shown = level === undefined ? none : `${intervalHead(level)} ${interval}`;
    const measured = [values, change, shown].filter((text) => text !== none && text !== '').join(', ');
    const rows = check.slice === undefined || check.n === undefined ? '' : plural(check.n, 'row');
    return [measured, terminalText(limits.join(', '), 200), rows].filter((text) => text !== '').join('; ');
}
function intervalHead(level) {
    return `${percent(level)} interval`;
}
function subjectOf({ name, arrow, slice }) {
    return [name, arrow, slice]
        .filter((part) => part !== '')
        .map(nameText)
        .join(' ');
}
/** The table of checks. In a narrow terminal the limits stand below their rows, then the intervals, at last all numbers. */
function textChecks(report, checks, terminal) {
    const { colors } = terminal;
    const shared = sharedLevel(report);
    const columns = [
        { head: 'Status', cell: ({ check }) => markOf(check), paint: (text, { check }) => painter(check, colors)(text) },
        { head: 'Metric', cell: subjectOf, elastic: true },
        { head: 'Baseline', align: 'right', cell: ({ baseline }) => baseline, below: 3 },
        { head: 'Candidate', align: 'right', cell: ({ candidate }) => candidate, below: 4 },
        { head: 'Change', align: 'right', cell: ({ change }) => change, below: 5 },
        shared === undefined
            ? { head: 'Interval', cell: ({ interval, level }) => ownInterval(interval, level), below: 2 }
            : { head: intervalHead(shared), cell: ({ interval }) => interval, below: 2 },
        { head: 'Limit', cell: ({ limits }) => terminalText(limits.join(', '), 200) || none, list: true, below: 1 }
    ];
    return textTable(columns, checks.map(rowOf), terminal);
}
function ownInterval(interval, level) {
    return level === undefined ? none : `${interval}, ${percent(level)}`;
}

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
var picocolors_default = /*#__PURE__*/__webpack_require__.n(picocolors);
;// CONCATENATED MODULE: ./src/report/text.ts










function terminalOf({ color, width }) {
    return { width: Math.max(width, 40), colors: picocolors_default().createColors(color) };
}
/** How many checks that did not pass a terminal shows, and how many that did. */
const most = { reasons: 10, attention: 40, passed: 40, passedSlices: 12, passedData: 20 };
/** The report for a terminal: the verdict on the first line, then what did not pass, then the table and the notes. */
function renderText(reports, options) {
    const terminal = terminalOf(options);
    const [only, ...others] = reports;
    const sections = reports.map((report) => section(report, terminal));
    if (only !== undefined && others.length === 0)
        return `${sections[0].join('\n')}\n`;
    const overall = text_verdictLine(overallVerdict(reports), overallSummary(reports), terminal);
    return `${[overall, ...sections].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function section(report, terminal) {
    const standing = standingOf(report);
    const summary = `${terminalText(report.model, 80)}: ${terminalText(report.summary)}`;
    const parts = [
        [
            ...text_verdictLine(report.verdict, summary, terminal),
            ...overrideLines(report, terminal),
            ...wrap(comparisonLine(report), terminal.width)
        ],
        text_notAPass(report, terminal),
        wrap(terminalText(report.run.reportedBy ?? ''), terminal.width).filter((line) => line !== ''),
        list('Why there is no measurement', report.errors.map(linesOfError), terminal),
        list('Where a baseline was looked for', searched(report).map(text_asItem), terminal),
        list('This change alters its own standards', report.changedPolicy.map(text_asItem), terminal),
        textReasons([false, true].flatMap((data) => reasonsShown(ofData(data, standing.attention))), terminal),
        tableOf(report, standing, terminal),
        dataTableOf(standing, terminal),
        list('Waivers', report.waivers.map(waiverLine).map(text_asItem), terminal),
        list('Notes', notesOf(report).map(text_asItem), terminal)
    ];
    return parts.filter((lines) => lines.length > 0).flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}
function text_verdictLine(verdict, summary, { width, colors }) {
    const paint = { pass: colors.green, warn: colors.yellow, fail: colors.red, error: colors.red }[verdict];
    const word = verdict.toUpperCase();
    const [first = '', ...rest] = hang(`${word}  `, summary, width);
    return [colors.bold(paint(word)) + first.slice(word.length), ...rest];
}
function overrideLines({ override }, { width }) {
    return override === undefined ? [] : wrap(`${terminalText((0,comparison/* sentence */.em)(overrideWords(override)))}`, width);
}
function text_notAPass(report, { width, colors }) {
    const sentences = notAPassWords(report);
    if (sentences.length === 0)
        return [];
    const [first = '', ...rest] = wrap(`This is not a pass. ${terminalText(sentences.join(' '))}`, width);
    return [first.replace('This is not a pass.', colors.bold('This is not a pass.')), ...rest];
}
function comparisonLine(report) {
    const { subject, candidate, baseline, facts } = comparisonOf(report);
    if (isPassedBy(report))
        return `Nothing was measured or judged. ${effectWords(report)}`;
    const sides = [
        subject.charAt(0).toUpperCase() + subject.slice(1),
        ...(candidate === undefined ? [] : [terminalText(candidate)]),
        ...(baseline === undefined ? [] : [baseline.words]),
        ...(baseline?.commit === undefined ? [] : [terminalText(baseline.commit)]),
        ...(baseline?.reference === undefined ? [] : [`from ${terminalText(baseline.reference, 200)}`])
    ];
    return `${[sides.join(' '), ...facts].join(', ')}. ${effectWords(report)}`;
}
function tableOf(report, standing, terminal) {
    const { notJudged, passed, passedSlices } = standing;
    const attention = ofData(false, standing.attention);
    const slices = passedSlices.length > most.passedSlices ? [] : passedSlices;
    const shown = [...attention.slice(0, most.attention), ...passed.slice(0, most.passed), ...slices];
    const left = [
        [attention.length - Math.min(attention.length, most.attention), 'did not pass'],
        [notJudged.length, 'not judged'],
        [passed.length - Math.min(passed.length, most.passed), 'passed'],
        [passedSlices.length - slices.length, 'of slices passed']
    ];
    const line = restLine(left, terminal);
    return shown.length === 0 ? line : [...textChecks(report, shown, terminal), ...line];
}
function dataTableOf({ attention: all, passedData }, terminal) {
    const attention = ofData(true, all);
    const shown = [...attention.slice(0, most.attention), ...passedData.slice(0, most.passedData)];
    const line = restLine([
        [attention.length - Math.min(attention.length, most.attention), 'on data did not pass'],
        [passedData.length - Math.min(passedData.length, most.passedData), 'on data passed']
    ], terminal);
    return shown.length === 0 ? [] : [...textData(shown, terminal), ...line];
}
/** The worst, and all that are told as one. */
function reasonsShown(checks) {
    return [...checks.filter((check) => !isThin(check)).slice(0, most.reasons), ...checks.filter(isThin)];
}
/** How much is not shown; nothing where everything is. */
function restLine(left, { width }) {
    const counts = left.filter(([of]) => of > 0).map(([of, what]) => `${plural(of, 'more check')} ${what}`);
    return counts.length === 0 ? [] : wrap(`${counts.join(', ')}: see report.json.`, width);
}
/** Everywhere that was looked, where that matters and is not said: nothing was found, or a place could not be reached. */
function searched(report) {
    const { tried } = report.run;
    const isFound = tried.some(({ result }) => result === 'used');
    const isPlain = isFound && tried.every(({ result }) => result !== 'unreachable' && result !== 'refused');
    return isPlain || namesPlaces(report) ? [] : tried.map(placeLine);
}
/** Where a baseline was looked for, and what was said: untrusted. */
function placeLine({ reference, result, detail }) {
    return `${reference}: ${result.replace('-', ' ')}${detail === '' ? '' : ` (${detail})`}`;
}
function waiverLine({ check, rule, state, until, owner, reason }) {
    return `${state}: ${check} ${rule}, until ${until}, ${owner}: ${reason}`;
}
/** A text of one line: a break in it is shown as what it is. */
function text_asItem(text) {
    return [text];
}
function list(title, items, { width, colors }) {
    const lines = items.flatMap((item) => item.flatMap((line, index) => hang(index === 0 ? '- ' : '  ', terminalText(line), width)));
    return items.length === 0 ? [] : [colors.bold(title), ...lines];
}

;// CONCATENATED MODULE: ./src/report/text-lists.ts









/** Lines of each table that a terminal shows. */
const text_lists_MOST = 40;
/** Checks that nobody has decided about: those of the model in one table, those of its data in another, the worst first. */
function renderChecks(given, options) {
    const checks = [...given];
    const terminal = terminalOf(options);
    const { attention, notJudged, passed, passedSlices, passedData } = standingOf({ checks, verdict: 'warn' });
    const all = [...attention, ...notJudged, ...passed, ...passedSlices, ...passedData];
    const [model, data] = [ofData(false, all), ofData(true, all)];
    const tables = [
        ...(model.length === 0 ? [] : [textChecks({ checks }, model.slice(0, text_lists_MOST), terminal)]),
        ...(data.length === 0 ? [] : [textData(data.slice(0, text_lists_MOST), terminal)])
    ];
    return [
        ...tables.map((lines) => lines.join('\n')),
        ...rest(Math.max(model.length - text_lists_MOST, 0) + Math.max(data.length - text_lists_MOST, 0), 'check')
    ]
        .map((block) => `${block}\n`)
        .join('\n');
}
/** What was measured of a model, as it stands in its evaluation. */
function renderMetrics(metrics, options) {
    const columns = [
        { head: 'Metric', cell: text_lists_nameOf, elastic: true },
        { head: 'Value', align: 'right', cell: ({ value }) => loneFigure(value) },
        { head: 'Rows', align: 'right', cell: ({ n }) => (n === undefined ? none : count(n)) }
    ];
    const table = textTable(columns, metrics.slice(0, text_lists_MOST), terminalOf(options));
    const lines = metrics.length === 0 ? [] : [table.join('\n')];
    return [...lines, ...rest(metrics.length - text_lists_MOST, 'metric')].map((block) => `${block}\n`).join('');
}
function text_lists_nameOf({ name, class: of, average, slice }) {
    const parts = [name, of === undefined ? '' : `of ${of}`, average ?? '', sliceWords(slice)];
    return terminalText(parts.filter((part) => part !== '').join(' '), 300);
}
function rest(more, noun) {
    return more > 0 ? [`${plural(more, `more ${noun}`)} in the file.`] : [];
}

;// CONCATENATED MODULE: ./src/report/index.ts
















/***/ })

};

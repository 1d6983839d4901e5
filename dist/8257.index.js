export const id = 8257;
export const ids = [8257];
export const modules = {

/***/ 38257:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G1: () => (/* reexport */ above),
  qm: () => (/* reexport */ asWritten),
  jZ: () => (/* reexport */ atLeast),
  Tu: () => (/* reexport */ atMost),
  ij: () => (/* reexport */ checkId),
  UD: () => (/* reexport */ compare),
  K4: () => (/* reexport */ countInWords),
  r4: () => (/* reexport */ inWords),
  _w: () => (/* reexport */ judgeAgain),
  md: () => (/* reexport */ percentInWords),
  em: () => (/* reexport */ sentence),
  YP: () => (/* reexport */ standingOf)
});

// UNUSED EXPORTS: anchorQuestions, decimalDifference, isRegression, judgeAnswers, measureKey, ofDifference, otherColumn, overallQuestions, rowsInWords, sameDataOf, sliceQuestion

;// CONCATENATED MODULE: ./src/comparison/check-id.ts
/**
 * Id of a check, `<family>/<subject>[<slice>]`: stable, sortable, and unambiguous whatever the names hold.
 *
 * @example
 * checkId('metric', 'recall', { origin: 'JFK', carrier: 'HA' }) // => 'metric/recall[carrier=HA,origin=JFK]'
 */
function checkId(family, subject, slice) {
    const name = `${family}/${escaped(subject, /[[\]\\]/g)}`;
    if (slice === undefined)
        return name;
    const parts = Object.keys(slice)
        .sort()
        .map((column) => `${escaped(column, /[[\]\\,=]/g)}=${escaped(slice[column] ?? '', /[[\]\\,=]/g)}`);
    return `${name}[${parts.join(',')}]`;
}
function escaped(text, special) {
    return (text
        .replace(special, (character) => `\\${character}`)
        // eslint-disable-next-line no-control-regex -- control characters are what is escaped here
        .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, (character) => {
        return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    }));
}

// EXTERNAL MODULE: ./src/metrics/index.ts + 33 modules
var metrics = __webpack_require__(83804);
// EXTERNAL MODULE: ./src/predictions/index.ts + 12 modules
var predictions = __webpack_require__(47725);
// EXTERNAL MODULE: ./src/statistics/index.ts + 58 modules
var statistics = __webpack_require__(18886);
;// CONCATENATED MODULE: ./src/comparison/decimal.ts
/**
 * A number as a person would write it: rounded to 15 significant digits, which undoes the last binary digits of arithmetic.
 *
 * @example
 * asWritten(0.1 + 0.2) // => 0.3
 */
function asWritten(value) {
    return Number.isFinite(value) ? Number(value.toPrecision(15)) : value;
}
/**
 * The difference of two numbers as one would subtract them on paper: no digit beyond the 15th of the larger one survives.
 *
 * @example
 * decimalDifference(100.02, 100.01) // => 0.01
 */
function decimalDifference(minuend, subtrahend) {
    const difference = minuend - subtrahend;
    const largest = Math.max(Math.abs(minuend), Math.abs(subtrahend));
    if (!Number.isFinite(difference) || largest === 0)
        return difference;
    const decimals = 14 - Math.floor(Math.log10(largest));
    return decimals > 100 || decimals < 0 ? asWritten(difference) : asWritten(Number(difference.toFixed(decimals)));
}
/** Inclusive, in decimal: 0.9 meets a floor of 0.90, whatever its binary digits. */
function atLeast(value, bound) {
    return asWritten(value) >= asWritten(bound);
}
/** Inclusive, in decimal. False for NaN, as every comparison here. */
function atMost(value, bound) {
    return asWritten(value) <= asWritten(bound);
}
/** More than the bound even in decimal. False for NaN. */
function above(value, bound) {
    return asWritten(value) > asWritten(bound);
}

;// CONCATENATED MODULE: ./src/comparison/estimate-numbers.ts



/** The number that an evaluation holds for a measure, overall. */
function reportedValue(evaluation, measure) {
    return evaluation.metrics.find((metric) => metric.slice === undefined && isOf(metric, measure));
}
function isOf(metric, measure) {
    if (measure.kind !== 'catalogue')
        return metric.name === (0,metrics/* measureName */.MT)(measure);
    return metric.name === measure.metric && metric.class === measure.class && metric.average === measure.average;
}
/**
 * Two numbers that were not measured on paired rows, with whatever is known of their error: counts of a proportion, standard errors or
 * intervals. Where one side has none, the difference has none.
 */
function estimateNumbers(candidate, baseline) {
    const n = candidate.n;
    const known = { value: candidate.value, ...optional(ofOne(candidate)) };
    if (baseline === undefined)
        return { ...(n !== undefined && { n }), candidate: known };
    return {
        ...(n !== undefined && { n }),
        candidate: known,
        baseline: baseline.value,
        difference: differenceOf(candidate, baseline)
    };
}
function differenceOf(candidate, baseline) {
    const value = decimalDifference(candidate.value, baseline.value);
    return { value, ...optional(unpaired(candidate, baseline)) };
}
function unpaired(candidate, baseline) {
    const [errorOfCandidate, errorOfBaseline] = [standardErrorOf(candidate), standardErrorOf(baseline)];
    if (errorOfCandidate !== undefined && errorOfBaseline !== undefined) {
        return (0,statistics/* normalDifference */.b3)({ value: candidate.value, standardError: errorOfCandidate, ...countOf(candidate) }, { value: baseline.value, standardError: errorOfBaseline, ...countOf(baseline) });
    }
    if (!isProportion(candidate) || !isProportion(baseline))
        return undefined;
    return (0,statistics/* independentProportions */.yc)({ successes: candidate.value * (candidate.n ?? 0), n: candidate.n ?? 0 }, { successes: baseline.value * (baseline.n ?? 0), n: baseline.n ?? 0 });
}
function ofOne(metric) {
    const standardError = standardErrorOf(metric);
    if (standardError !== undefined)
        return (0,statistics/* normalValue */.Fl)({ value: metric.value, standardError, ...countOf(metric) });
    if (!isProportion(metric))
        return undefined;
    return (0,statistics/* proportion */.Xo)({ successes: Math.round(metric.value * (metric.n ?? 0)), n: metric.n ?? 0 });
}
/** A share of 0 or 1 has no error of this kind: its rows say how sure it is. */
function standardErrorOf(metric) {
    const { standardError, interval } = metric;
    const error = standardError ?? (interval && (0,statistics/* standardErrorOfInterval */.mf)(interval, interval.level));
    if (error === undefined || !Number.isFinite(error) || error < 0)
        return undefined;
    return error === 0 && isShare(metric) ? undefined : error;
}
/**
 * A share of `n` independent rows, so that its error follows from the two numbers. Where the gate computed one and gave it no error, its rows
 * were dependent.
 */
function isProportion(metric) {
    const { value, n, source, standardError } = metric;
    if (n === undefined || n === 0 || !(value >= 0 && value <= 1))
        return false;
    return isShare(metric) && (source === 'reported' || standardError !== undefined);
}
/** Whether the metric is a mean of zeros and ones. */
function isShare({ name, class: label, average }) {
    const metric = (0,metrics/* metricOf */.ak)(name, {
        ...(label !== undefined && { class: label }),
        ...(average !== undefined && { average })
    });
    return metric?.kind === 'mean' && metric.proportion;
}
function countOf({ n }) {
    return n === undefined ? {} : { n };
}
function optional(inference) {
    return inference === undefined ? {} : { inference };
}

;// CONCATENATED MODULE: ./src/comparison/alike.ts
/** Measures of the same class and the same models read the same columns. The key names what they share. */
function alike(measures) {
    const families = new Map();
    for (const measure of measures) {
        const key = JSON.stringify([measure.choice.class ?? null, measure.pair.baseline !== undefined]);
        families.set(key, [...(families.get(key) ?? []), measure]);
    }
    return families;
}

;// CONCATENATED MODULE: ./src/comparison/estimate-cells.ts




/** Metrics of the confusion matrix: all that are made of the same cells share one set of replicates. */
function estimateCells(measures) {
    const families = [...alike(measures)].map(([key, family]) => ({ key, family, cells: jointCells(family[0]) }));
    return (part, stream) => families.flatMap(({ key, family, cells }) => bootstrapped(family, cells(part), { seed: stream.seed, key: `${stream.key} cells ${key}` }));
}
function bootstrapped(measures, joint, { seed, key }) {
    const inferences = (0,statistics/* cellBootstrap */.vz)(joint, measures.map(({ metric }) => metric), (0,statistics/* randomStream */._V)(seed, key));
    return measures.map(({ key: measure, metric }, index) => {
        const { candidate, baseline, difference } = inferences[index];
        const known = { value: candidate.estimate, inference: candidate };
        const n = basisOf(metric, joint);
        if (!joint.paired)
            return [measure, { n, candidate: known }];
        const value = decimalDifference(candidate.estimate, baseline);
        return [measure, { n, candidate: known, baseline, difference: { value, inference: difference } }];
    });
}
/** The smaller of both models' rows that the metric is a share of. */
function basisOf({ basis }, { cells, classes }) {
    if (basis === undefined)
        return cells.reduce((sum, { count }) => sum + count, 0);
    const of = (model) => {
        const matrix = new Float64Array(classes * classes);
        for (const cell of cells)
            matrix[cell.label * classes + cell[model]] += cell.count;
        return basis(matrix, classes);
    };
    return Math.min(of('candidate'), of('baseline'));
}
/** Counts of (label, baseline, candidate) in a part; one model alone stands on both sides. */
function jointCells({ pair, choice }) {
    const { labels, predicted, classes } = (0,metrics/* asAsked */.Nh)(pair.candidate, choice);
    const baseline = pair.baseline === undefined ? predicted : (0,metrics/* asAsked */.Nh)(pair.baseline, choice).predicted;
    const columns = { labels, baseline, candidate: predicted, classes };
    return (part) => {
        const joint = { cells: cellsOf(columns, part), classes, paired: pair.baseline !== undefined };
        return pair.candidate.type === 'multiclass' && choice.class === undefined ? ofPresentClasses(joint) : joint;
    };
}
function cellsOf(columns, part) {
    const { classes } = columns;
    return [...countsOf(columns, part)]
        .sort(([a], [b]) => a - b)
        .map(([cell, count]) => {
        const rest = Math.floor(cell / classes);
        return { label: Math.floor(rest / classes), baseline: rest % classes, candidate: cell % classes, count };
    });
}
/** Rows by cell. Counters are laid out for all cells where there are no more of them than rows. */
function countsOf({ labels, baseline, candidate, classes }, part) {
    const n = part?.length ?? labels.length;
    const counts = new Map();
    const dense = classes ** 3 <= n ? new Uint32Array(classes ** 3) : undefined;
    for (let place = 0; place < n; place++) {
        const row = part === undefined ? place : part[place];
        const cell = (labels[row] * classes + baseline[row]) * classes + candidate[row];
        if (dense === undefined)
            counts.set(cell, (counts.get(cell) ?? 0) + 1);
        else
            dense[cell]++;
    }
    dense?.forEach((count, cell) => {
        if (count > 0)
            counts.set(cell, count);
    });
    return counts;
}
/** Without the classes that no row has and neither model predicts: a row added for one of them would decide its score alone. */
function ofPresentClasses({ cells, paired }) {
    const present = [...new Set(cells.flatMap(({ label, baseline, candidate }) => [label, baseline, candidate]))];
    const place = new Map(present.sort((a, b) => a - b).map((code, index) => [code, index]));
    const moved = cells.map(({ label, baseline, candidate, count }) => ({
        label: place.get(label),
        baseline: place.get(baseline),
        candidate: place.get(candidate),
        count
    }));
    return { cells: moved, classes: Math.max(2, present.length), paired };
}

;// CONCATENATED MODULE: ./src/comparison/estimates.ts
/** No row is in the mean. */
const undefinedMean = { n: 0, candidate: { value: Number.NaN }, difference: { value: Number.NaN } };

;// CONCATENATED MODULE: ./src/comparison/part.ts


/** A column of a part. */
function inPart(column, part) {
    return part === undefined ? column : (0,statistics/* inOrder */.al)(column, part);
}
/** Everything that is known of the rows of a part: rows again. */
function rowsOfPart({ candidate, baseline }, part) {
    if (part === undefined)
        return { candidate, ...(baseline && { baseline }) };
    return { candidate: (0,predictions/* selectRows */.A5)(candidate, part), ...(baseline && { baseline: (0,predictions/* selectRows */.A5)(baseline, part) }) };
}

;// CONCATENATED MODULE: ./src/comparison/estimate-mean.ts




/** Means of row values, by Student's t of the paired differences. */
function estimateMean({ candidate, baseline }, { metric, choice }) {
    const ofCandidate = metric.rowValues(candidate, choice);
    const ofBaseline = baseline && metric.rowValues(baseline, choice);
    return (part) => estimate(inPart(ofCandidate, part), ofBaseline && inPart(ofBaseline, part));
}
function estimate(allOfCandidate, allOfBaseline) {
    const ofCandidate = inTheMean(allOfCandidate);
    const n = ofCandidate.length;
    if (n === 0)
        return undefinedMean;
    const inference = (0,statistics/* mean */.i2)(ofCandidate);
    const candidate = { value: inference.estimate, inference };
    if (allOfBaseline === undefined)
        return { n, candidate };
    const ofBaseline = inTheMean(allOfBaseline);
    const baseline = (0,statistics/* mean */.i2)(ofBaseline).estimate;
    const differences = new Float64Array(n);
    for (let row = 0; row < n; row++)
        differences[row] = ofCandidate[row] - ofBaseline[row];
    const value = decimalDifference(candidate.value, baseline);
    return { n, candidate, baseline, difference: { value, inference: (0,statistics/* pairedMean */.HN)(differences) } };
}
/** The rows that the mean is over. Which those are depends on the label alone, so both models keep the same. */
function inTheMean(values) {
    let kept = 0;
    for (let row = 0; row < values.length; row++)
        if (!Number.isNaN(values[row]))
            kept++;
    if (kept === values.length)
        return values;
    const inMean = new Float64Array(kept);
    let next = 0;
    for (let row = 0; row < values.length; row++)
        if (!Number.isNaN(values[row]))
            inMean[next++] = values[row];
    return inMean;
}

;// CONCATENATED MODULE: ./src/comparison/estimate-proportion.ts




/** What a row may be to a share: left out of it, or a success of neither model, of one, or of both. */
const [NEITHER, ONLY_BASELINE, ONLY_CANDIDATE, BOTH, LEFT_OUT] = [0, 1, 2, 3, 4];
/** Shares of rows, by Tango's score and McNemar's test: all that matters is how many rows have which outcome. */
function estimateProportion(pair, measure) {
    const outcomes = outcomesOf(pair, measure);
    return (part) => estimate_proportion_estimate(counted(inPart(outcomes, part)), pair.baseline !== undefined);
}
/** Which rows are in the mean depends on the label alone, so both models keep the same. */
function outcomesOf({ candidate, baseline }, { metric, choice }) {
    const ofCandidate = metric.rowValues(candidate, choice);
    const ofBaseline = baseline === undefined ? ofCandidate : metric.rowValues(baseline, choice);
    const outcomes = new Uint8Array(ofCandidate.length);
    for (let row = 0; row < outcomes.length; row++) {
        const outcome = ONLY_CANDIDATE * ofCandidate[row] + ONLY_BASELINE * ofBaseline[row];
        outcomes[row] = Number.isNaN(outcome) ? LEFT_OUT : outcome;
    }
    return outcomes;
}
function counted(outcomes) {
    const counts = new Uint32Array(LEFT_OUT + 1);
    for (let row = 0; row < outcomes.length; row++)
        counts[outcomes[row]]++;
    return counts;
}
function estimate_proportion_estimate(counts, paired) {
    const both = counts[BOTH];
    const [onlyCandidate, onlyBaseline] = [counts[ONLY_CANDIDATE], counts[ONLY_BASELINE]];
    const n = both + onlyCandidate + onlyBaseline + counts[NEITHER];
    if (n === 0)
        return undefinedMean;
    const successes = both + onlyCandidate;
    const candidate = { value: successes / n, inference: (0,statistics/* proportion */.Xo)({ successes, n }) };
    if (!paired)
        return { n, candidate };
    const baseline = (both + onlyBaseline) / n;
    const inference = (0,statistics/* pairedProportions */.VR)({ onlyCandidate, onlyBaseline, n });
    return { n, candidate, baseline, difference: { value: decimalDifference(candidate.value, baseline), inference } };
}

;// CONCATENATED MODULE: ./src/comparison/estimate-influence.ts



/** Any judged metric of any rows, weighted ones too, by its influence values. */
function estimateInfluence({ candidate, baseline }, { metric, choice }) {
    return estimateInfluences((0,metrics/* influenceOf */.xw)(metric, candidate, choice), baseline && (0,metrics/* influenceOf */.xw)(metric, baseline, choice));
}
/** The same from the influence values of both models, row by row. */
function estimateInfluences(candidate, baseline) {
    const n = candidate.ofRow.length;
    const inference = (0,statistics/* deltaMethod */.MX)({ estimate: candidate.value, influence: candidate.ofRow });
    const known = { value: candidate.value, inference };
    if (baseline === undefined)
        return { n, candidate: known };
    const influence = new Float64Array(n);
    for (let row = 0; row < n; row++)
        influence[row] = candidate.ofRow[row] - baseline.ofRow[row];
    const value = decimalDifference(candidate.value, baseline.value);
    return {
        n,
        candidate: known,
        baseline: baseline.value,
        difference: { value, inference: (0,statistics/* deltaMethod */.MX)({ estimate: value, influence }) }
    };
}

;// CONCATENATED MODULE: ./src/comparison/supported.ts


/**
 * Weighted and dependent rows, and the mean of several areas, go through procedures that do not look at how many cases there are: they are counted
 * here, by the rule of independent rows. Of the two models the smaller count stands.
 */
function supported(estimates, { candidate, baseline }, { metric, choice }) {
    const own = supported_countsOf(candidate, metric, choice);
    const both = baseline === undefined ? own : smaller(own, supported_countsOf(baseline, metric, choice));
    const { difference } = estimates;
    return {
        ...estimates,
        n: both.n,
        candidate: supported_counted(estimates.candidate, own),
        ...(difference && { difference: supported_counted(difference, both) })
    };
}
function supported_countsOf(rows, metric, choice) {
    const n = (0,metrics/* rowsBehind */.Y$)(metric, rows, choice);
    if (metric.kind === 'cells') {
        const { cells, classes } = (0,metrics/* confusion */.Hq)((0,metrics/* unweighted */.Zj)(rows), choice);
        return { n, support: metric.support(cells, classes), least: statistics/* LEAST_IN_CELLS */.so };
    }
    if (metric.kind === 'ranks') {
        const rarest = metric.rankings(rows, choice).map(({ positive }) => rarer(positive));
        return { n, support: Math.min(...rarest), least: statistics/* LEAST_TO_RANK */.bZ };
    }
    return { n, least: 0 };
}
/** Rows of the class or of the others, whichever are fewer. */
function rarer(positive) {
    const positives = positive.reduce((sum, each) => sum + each, 0);
    return Math.min(positives, positive.length - positives);
}
function smaller(one, two) {
    const support = one.support === undefined ? undefined : Math.min(one.support, two.support ?? one.support);
    return { n: Math.min(one.n, two.n), least: one.least, ...(support !== undefined && { support }) };
}
/** With the count beside it. */
function supported_counted({ value, inference }, { support, least }) {
    if (inference === undefined)
        return { value };
    return { value, inference: support === undefined ? inference : (0,statistics/* withSupport */.RY)(inference, support, least) };
}

;// CONCATENATED MODULE: ./src/comparison/estimate-ranks.ts







/** Metrics of ranks: all that rank by the same scores share one sort. */
function estimateRanks(measures) {
    const families = [...alike(measures).values()].map((family) => ({ family, sample: sampler(family[0]) }));
    return (part) => families.flatMap(({ family, sample }) => {
        const ofPart = sample(part);
        return family.map(({ key, metric }) => [key, estimate_ranks_estimate(metric, ofPart)]);
    });
}
function sampler({ metric, choice, pair: { candidate, baseline } }) {
    const rankings = (rows) => metric.rankings(rows, choice);
    const [ofCandidate, ofBaseline] = [rankings(candidate), baseline && rankings(baseline)];
    return (part) => {
        const positive = ofCandidate.map((ranking) => inPart(ranking.positive, part));
        const rankedBy = (of) => of.map(({ scores }, index) => (0,statistics/* ranked */.ad)(positive[index], inPart(scores, part)));
        return { positive, candidate: rankedBy(ofCandidate), ...(ofBaseline && { baseline: rankedBy(ofBaseline) }) };
    };
}
function estimate_ranks_estimate(metric, sample) {
    const { positive, candidate, baseline } = sample;
    if (metric.kind === 'ranks' && candidate.length === 1)
        return estimateArea(positive[0], candidate[0], baseline?.[0]);
    const estimates = estimateInfluences((0,metrics/* rankInfluence */.MY)(metric, candidate), baseline && (0,metrics/* rankInfluence */.MY)(metric, baseline));
    return metric.kind === 'ranks' ? withRarest(estimates, positive) : estimates;
}
function estimateArea(positive, rankedByCandidate, rankedByBaseline) {
    const n = positive.length;
    const ofCandidate = (0,statistics/* placements */.DD)(rankedByCandidate);
    const candidate = { value: ofCandidate.auc, inference: (0,statistics/* delongOf */.x4)(positive, ofCandidate) };
    if (rankedByBaseline === undefined)
        return { n, candidate };
    const ofBaseline = (0,statistics/* placements */.DD)(rankedByBaseline);
    const value = decimalDifference(ofCandidate.auc, ofBaseline.auc);
    const inference = (0,statistics/* delongOf */.x4)(positive, ofCandidate, ofBaseline);
    return { n, candidate, baseline: ofBaseline.auc, difference: { value, inference } };
}
/** A mean over classes is as sure as the rarest of them is ranked. */
function withRarest(estimates, positive) {
    const counts = { support: Math.min(...positive.map(rarer)), least: statistics/* LEAST_TO_RANK */.bZ };
    const { candidate, difference } = estimates;
    return {
        ...estimates,
        candidate: supported_counted(candidate, counts),
        ...(difference && { difference: supported_counted(difference, counts) })
    };
}

;// CONCATENATED MODULE: ./src/comparison/estimate-groups.ts




/** Dependent rows: the group is the independent unit, and the jackknife over groups gives the error of every kind of metric. */
function estimateGroups(whole, measure) {
    const pair = withinMetric(whole, measure);
    const { count, groups } = pair.candidate;
    if (groups === undefined)
        throw new RangeError('these rows have no groups');
    const sizes = groupSizes(groups);
    const infer = (value, leftOut) => (0,statistics/* groupJackknife */.WM)({ estimate: value, leftOut, groupSizes: sizes });
    const candidate = leaveOut(pair.candidate, measure, groups);
    const known = { value: candidate.value, inference: infer(candidate.value, candidate.without) };
    if (pair.baseline === undefined)
        return { n: count, candidate: known };
    const baseline = leaveOut(pair.baseline, measure, groups);
    const value = decimalDifference(candidate.value, baseline.value);
    const leftOut = candidate.without.map((without, group) => without - baseline.without[group]);
    return {
        n: count,
        candidate: known,
        baseline: baseline.value,
        difference: { value, inference: infer(value, leftOut) }
    };
}
/** The rows that a mean is over: a group that has none of them (recall: no row of the class) says nothing and does not count. */
function withinMetric(pair, { metric, choice }) {
    if (metric.kind !== 'mean')
        return pair;
    const values = metric.rowValues(pair.candidate, choice);
    const index = Uint32Array.from(values.keys()).filter((row) => !Number.isNaN(values[row]));
    return index.length === values.length ? pair : rowsOfPart(pair, index);
}
/** Means and confusion matrices by deleting the group; other metrics to first order, by the sum of its influence values. */
function leaveOut(rows, { metric, choice }, groups) {
    if (metric.kind === 'mean')
        return leaveOutOfMean(metric.rowValues(rows, choice), rows.weights, groups);
    if (metric.kind === 'cells') {
        const value = (0,metrics/* metricValue */.a3)(metric, rows, choice);
        return { value, without: leaveOutOfCells(rows, { metric, choice }, groups) };
    }
    const { value, ofRow } = (0,metrics/* influenceOf */.xw)(metric, rows, choice);
    const [sums, sizes] = [sumByGroup(ofRow, groups), groupSizes(groups)];
    return { value, without: sums.map((sum, group) => value - sum / (rows.count - sizes[group])) };
}
function leaveOutOfMean(values, weights, groups) {
    const masses = sumByGroup(weights ?? new Float64Array(values.length).fill(1), groups);
    const sums = sumByGroup(weights === undefined ? values : values.map((value, row) => value * weights[row]), groups);
    const [totalMass, total] = [sum(masses), sum(sums)];
    return {
        value: total / totalMass,
        without: sums.map((ofGroup, group) => (total - ofGroup) / (totalMass - masses[group]))
    };
}
function leaveOutOfCells(rows, { metric, choice }, groups) {
    if (metric.kind !== 'cells')
        throw new RangeError(`${metric.name} is no function of the confusion matrix`);
    const { cells, classes, cellOfRow } = (0,metrics/* confusion */.Hq)(rows, choice);
    const byGroup = rowsByGroup(groups);
    const rowsIn = new Uint32Array(cells.length);
    for (const cell of cellOfRow)
        rowsIn[cell]++;
    return Float64Array.from(byGroup, (ofGroup) => {
        const [without, left] = [cells.slice(), rowsIn.slice()];
        for (const row of ofGroup) {
            const cell = cellOfRow[row];
            // What rounding leaves of a cell without rows would count as a class that is there.
            without[cell] = --left[cell] === 0 ? 0 : without[cell] - (rows.weights?.[row] ?? 1);
        }
        return metric.ofCells(without, classes);
    });
}
function rowsByGroup({ codes, values }) {
    const rows = values.map(() => []);
    codes.forEach((code, row) => rows[code].push(row));
    return rows.filter((ofGroup) => ofGroup.length > 0);
}
function groupSizes(groups) {
    return sumByGroup(new Float64Array(groups.codes.length).fill(1), groups);
}
/** Sums by group, groups without rows left out. */
function sumByGroup(values, { codes, values: names }) {
    const sums = new Float64Array(names.length);
    const counts = new Uint32Array(names.length);
    for (let row = 0; row < values.length; row++) {
        sums[codes[row]] += values[row];
        counts[codes[row]]++;
    }
    return sums.filter((_, group) => counts[group] > 0);
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./src/comparison/question.ts

/** How much further than from production a model may be from the anchor. */
const ANCHOR_TOLERANCE = 1.5;
const regressionRules = ['max-drop', 'max-drop-percent', 'max-rise', 'max-rise-percent'];
/** Whether a rule allows a loss against the baseline. */
function isRegression(rule) {
    return regressionRules.includes(rule);
}
/** Whether a rule is held against the difference; the others are held against the candidate's own value. */
function ofDifference(rule) {
    return isRegression(rule) || rule === 'min-gain' || rule === 'max-gain';
}
function overallQuestions(policy) {
    return policy.metrics.map((entry) => ({ id: checkId('metric', entry.key), family: 'overall', entry }));
}
function sliceQuestion(entry, slice) {
    return { id: checkId('metric', entry.key, slice), family: 'slices', entry, slice };
}
/** The regression limits of the policy, widened, against the pinned release. */
function anchorQuestions(policy) {
    return policy.metrics
        .map((entry) => ({ ...entry, limits: entry.limits.filter(({ rule }) => isRegression(rule)).map(widened) }))
        .filter((entry) => entry.limits.length > 0)
        .map((entry) => ({ id: checkId('anchor', entry.key), family: 'anchor', entry }));
}
function widened(limit) {
    return { rule: limit.rule, value: Number((limit.value * ANCHOR_TOLERANCE).toPrecision(15)) };
}
/** Same key, same number: entries that ask the same thing of the same rows are one hypothesis. */
function measureKey(measure) {
    switch (measure.kind) {
        case 'catalogue':
            return JSON.stringify(['catalogue', measure.metric, measure.class ?? '', measure.average ?? '']);
        case 'column':
            return JSON.stringify(['column', measure.column, measure.aggregate]);
        case 'reported':
            return JSON.stringify(['reported', measure.name]);
    }
}

;// CONCATENATED MODULE: ./src/comparison/measured.ts


/** The metric behind a measure; undefined for numbers that only the user's code can give. */
function measured(measure, direction) {
    if (measure.kind === 'reported')
        return undefined;
    const choice = measure.kind === 'catalogue' ? choiceOf(measure) : {};
    const metric = measure.kind === 'catalogue'
        ? (0,metrics/* metricOf */.ak)(measure.metric, choice)
        : (0,metrics/* aggregateOf */.$b)(measure.column, measure.aggregate, direction);
    return metric && { key: measureKey(measure), metric, choice };
}
function choiceOf({ class: label, average }) {
    return { ...(label !== undefined && { class: label }), ...(average !== undefined && { average }) };
}
/** Of both models the rows of those that a measure can be computed for; undefined without the candidate's. */
function computable({ candidate, baseline }, { metric, choice }) {
    if (!(0,metrics/* isComputable */.$O)(metric, candidate, choice))
        return undefined;
    return { candidate, ...(baseline && (0,metrics/* isComputable */.$O)(metric, baseline, choice) && { baseline }) };
}

;// CONCATENATED MODULE: ./src/comparison/estimate-selected.ts





/** What is read from whole rows: dependent rows by the jackknife over groups, weighted ones and smooth metrics by influence values. */
function estimateSelected(whole, measures) {
    if (measures.length === 0)
        return () => [];
    return (part) => {
        const rows = rowsOfPart(whole, part);
        return measures.flatMap((measure) => {
            const pair = computable(rows, measure);
            return pair === undefined ? [] : [[measure.key, estimate_selected_estimate(pair, measure)]];
        });
    };
}
function estimate_selected_estimate(pair, measure) {
    const { metric } = measure;
    if (pair.candidate.groups !== undefined)
        return supported(estimateGroups(pair, measure), pair, measure);
    if (pair.candidate.weights !== undefined)
        return supported(estimateInfluence(pair, measure), pair, measure);
    if (metric.kind === 'report-only')
        return { candidate: { value: metric.value(pair.candidate) } };
    return estimateInfluence(pair, measure);
}

;// CONCATENATED MODULE: ./src/comparison/estimate-rows.ts






/**
 * Estimates measures on the same rows, and on as many parts of them as are asked for: what is computed row by row is computed once, and each part
 * takes its rows from it. The kind of a metric decides the procedure.
 */
function estimatorsOf(pair) {
    const known = new Map();
    return (measures) => {
        const { means, ranks, cells, others } = byKind(pair, measures);
        for (const measure of means)
            if (!known.has(measure.key))
                known.set(measure.key, estimateOne(measure));
        const procedures = [
            ...means.map(({ key }) => known.get(key)),
            estimateRanks(ranks),
            estimateCells(cells),
            estimateSelected(pair, others)
        ];
        return (part, stream) => new Map(procedures.flatMap((estimate) => estimate(part, stream)));
    };
}
function byKind(whole, measures) {
    const { groups, weights } = whole.candidate;
    const kinds = { means: [], ranks: [], cells: [], others: [] };
    for (const measure of measures) {
        const { metric } = measure;
        const pair = computable(whole, measure);
        if (pair === undefined)
            continue;
        if (groups !== undefined || weights !== undefined)
            kinds.others.push(measure);
        else if (metric.kind === 'mean')
            kinds.means.push({ ...measure, metric, pair });
        else if (metric.kind === 'cells')
            kinds.cells.push({ ...measure, metric, pair });
        else if (metric.kind === 'ranks' || metric.kind === 'thresholds')
            kinds.ranks.push({ ...measure, metric, pair });
        else
            kinds.others.push(measure);
    }
    return kinds;
}
function estimateOne(measure) {
    const estimate = (measure.metric.proportion ? estimateProportion : estimateMean)(measure.pair, measure);
    return (part) => [[measure.key, estimate(part)]];
}

;// CONCATENATED MODULE: ./src/comparison/judgement.ts



/** Decides one limit from its numbers alone; the same numbers give the same status wherever they were measured. */
function judge(evidence, by) {
    if (!Number.isFinite(evidence.estimate ?? Number.NaN))
        return unusable(evidence.estimate);
    if (isRegression(by.limit.rule))
        return judgeRegression(evidence, by);
    if (by.limit.rule === 'min-gain')
        return judgeGain(evidence, by);
    return judgeBound(evidence, by);
}
function unusable(estimate) {
    return {
        status: 'error',
        reason: `the value is ${estimate === undefined || Number.isNaN(estimate) ? 'undefined (NaN)' : 'infinite'}`,
        nextStep: 'Look at what the evaluation wrote for this metric: a number that is not finite never passes'
    };
}
/** Turned so that more is better. */
function oriented(evidence, by) {
    const estimate = evidence.estimate ?? Number.NaN;
    const { interval } = evidence;
    if (by.entry.direction === 'higher')
        return { estimate, ...(interval && { low: interval.low, high: interval.high }) };
    return { estimate: -estimate, ...(interval && { low: -interval.high, high: -interval.low }) };
}
/** Must be better by so much: proven better, proven not, or neither. */
function judgeGain(evidence, by) {
    const { estimate, low, high } = oriented(evidence, by);
    const gain = by.limit.value;
    if (low === undefined || high === undefined || by.entry.decide === 'estimate') {
        return atLeast(estimate, gain)
            ? { status: 'pass', reason: `the gain meets the limit; ${onNumbers(evidence)}`, nextStep: '' }
            : { status: 'fail', reason: `the gain is below the limit; ${onNumbers(evidence)}`, nextStep: notGood };
    }
    if (atLeast(low, gain))
        return thin(evidence) ?? movedAsOne(evidence) ?? { status: 'pass', reason: 'the gain is proven', nextStep: '' };
    if (above(gain, high))
        return { status: 'fail', reason: 'the data exclude a gain of this size', nextStep: notGood };
    return { status: 'inconclusive', reason: 'a gain of this size is neither shown nor excluded', nextStep: moreRows };
}
/** Floors and ceilings, of the candidate's value or (max-gain) of the difference. */
function judgeBound(evidence, by) {
    const { value, kept, excluded, proof } = boundOf(evidence, by);
    const floor = by.limit.rule === 'min';
    const name = by.limit.rule === 'max-gain' ? 'the largest believable gain' : floor ? 'the floor' : 'the ceiling';
    const met = floor ? atLeast(value, by.limit.value) : atMost(value, by.limit.value);
    const remedy = by.limit.rule === 'max-gain' ? leakage : notGood;
    if (evidence.interval === undefined || by.entry.decide === 'estimate') {
        return met
            ? { status: 'pass', reason: `${name} is met; ${onNumbers(evidence)}`, nextStep: '' }
            : { status: 'fail', reason: `${name} is missed; ${onNumbers(evidence)}`, nextStep: remedy };
    }
    if (excluded)
        return { status: 'fail', reason: `${name} is missed, and the whole interval is beyond it`, nextStep: remedy };
    if (!met)
        return {
            status: 'inconclusive',
            reason: `${name} is missed, but not by more than chance explains`,
            nextStep: moreRows
        };
    if (kept && !withoutSpread(evidence))
        return thin(evidence) ?? { status: 'pass', reason: `${name} is met and proven`, nextStep: '' };
    if (proof)
        return { status: 'inconclusive', reason: `${name} is met, and not proven`, nextStep: moreRows };
    return thin(evidence) ?? { status: 'pass', reason: `${name} is met, not proven`, nextStep: '' };
}
/** Where the estimate and the one-sided bounds stand to a floor or ceiling. */
function boundOf(evidence, by) {
    const limit = by.limit.value;
    const raw = evidence.estimate ?? Number.NaN;
    const interval = evidence.interval ?? { low: Number.NaN, high: Number.NaN };
    if (by.magnitude) {
        const nearest = raw >= 0 ? interval.low : -interval.high;
        const furthest = Math.max(Math.abs(interval.low), Math.abs(interval.high));
        // A bias must be shown to be small: a pass needs the bound, whatever the entry says.
        return { value: Math.abs(raw), kept: atMost(furthest, limit), excluded: above(nearest, limit), proof: true };
    }
    if (by.limit.rule === 'max-gain') {
        const { estimate, low, high } = oriented(evidence, by);
        return {
            value: estimate,
            kept: atMost(high ?? estimate, limit),
            excluded: above(low ?? estimate, limit),
            proof: by.entry.proven
        };
    }
    const floor = by.limit.rule === 'min';
    return {
        value: raw,
        kept: floor ? atLeast(interval.low, limit) : atMost(interval.high, limit),
        excluded: floor ? above(limit, interval.high) : above(interval.low, limit),
        proof: by.entry.proven
    };
}
/** May not pass, whatever the numbers say. */
function thin(evidence) {
    if (evidence.mayPass)
        return undefined;
    const groups = evidence.groups === undefined
        ? ''
        : ` in ${evidence.groups.count} groups worth ${evidence.groups.effective.toFixed(1)}`;
    const support = evidence.support === undefined ? '' : ` (smallest count ${evidence.support})`;
    return { status: 'inconclusive', reason: `too few cases for a pass${groups}${support}`, nextStep: moreRows };
}
/** A loss or gain that is the same in every row may not pass, because no chance explains it. */
function movedAsOne(evidence) {
    if (!withoutSpread(evidence))
        return undefined;
    const reason = 'every row changed by the same amount, which no chance explains';
    return { status: 'inconclusive', reason, nextStep: 'Look at what the two models were measured on' };
}
/** The interval is the estimate alone, and that is not zero. */
function withoutSpread({ estimate, interval }) {
    return interval !== undefined && interval.low === interval.high && estimate !== 0;
}
function onNumbers(evidence) {
    return evidence.interval === undefined
        ? 'decided on the numbers, no uncertainty known'
        : 'decided on the numbers, uncertainty set aside by the policy';
}
const notGood = 'Improve the model, or change the limit in a pull request of its own';
const leakage = 'Look for leakage: labels or evaluation rows that found their way into training';
const moreRows = 'Evaluate on more rows';
/** The part of a limit that its evidence gives. */
function limitOf(entry, evidence, q, outcome) {
    return {
        rule: entry.rule,
        value: entry.value,
        status: outcome.status,
        ...evidence,
        ...(q !== undefined && { q }),
        reason: outcome.reason
    };
}

;// CONCATENATED MODULE: ./src/comparison/wording.ts
/**
 * A number in a sentence: enough digits to act on, no exponent for everyday sizes.
 *
 * @example
 * inWords(-0.0084825) // => '−0.00848'
 */
function inWords(value) {
    if (!Number.isFinite(value))
        return Number.isNaN(value) ? 'undefined' : value > 0 ? 'infinite' : 'minus infinite';
    if (value < 0)
        return `−${inWords(-value)}`;
    if (value !== 0 && (value < 1e-6 || value >= 1e9))
        return value.toPrecision(3);
    return value >= 1000 ? countInWords(Math.round(value)) : String(Number(value.toPrecision(3)));
}
/** @example countInWords(12345) // => '12,345' */
function countInWords(count) {
    return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}
/** @example percentInWords(0.95) // => '95 %' */
function percentInWords(share) {
    return `${Number((share * 100).toPrecision(4))} %`;
}
/** @example sentence('the limit is not excluded') // => 'The limit is not excluded.' */
function sentence(clause) {
    const text = clause.charAt(0).toUpperCase() + clause.slice(1);
    return /[.!?]$/.test(text) ? text : `${text}.`;
}

;// CONCATENATED MODULE: ./src/comparison/judge-regression.ts



/**
 * `max-drop`, `max-rise` and their percents, by the table of `docs/decisions.md`.
 *
 * Pass: the data exclude a loss beyond the tolerance. Fail: the estimate is beyond it and the loss is significant after correction. Else the
 * data cannot tell. Guarantees P(any fail | nothing is worse) <= alpha a pull request and P(pass | loss >= tolerance) <= alpha a check.
 */
function judgeRegression(evidence, by) {
    const tolerance = toleranceOf(by);
    if (tolerance === undefined)
        return withoutTolerance;
    const { estimate, low, high } = oriented(evidence, by);
    const beyond = !atLeast(estimate, -tolerance);
    if (low === undefined || high === undefined || by.entry.decide === 'estimate')
        return onPoint(evidence, estimate, beyond);
    if (atLeast(low, -tolerance))
        return thin(evidence) ?? movedAsOne(evidence) ?? passed(estimate, low, high);
    if (beyond && (by.q ?? 1) <= 1 - by.confidence)
        return failed(high, tolerance);
    return undecided(evidence, beyond, tolerance);
}
/** The loss that is allowed, in the unit of the metric. */
function toleranceOf({ limit, baseline }) {
    if (!limit.rule.endsWith('-percent'))
        return limit.value;
    if (baseline === undefined || !Number.isFinite(baseline) || baseline === 0)
        return undefined;
    return (limit.value / 100) * Math.abs(baseline);
}
const withoutTolerance = {
    status: 'error',
    reason: 'a percentage of a baseline of zero means nothing',
    nextStep: 'Write an absolute limit (max-drop or max-rise) instead of the percentage'
};
function onPoint(evidence, estimate, beyond) {
    if (beyond)
        return { status: 'fail', reason: `beyond the limit; ${onNumbers(evidence)}`, nextStep: regression };
    const place = estimate >= 0 ? 'not worse' : 'worse, inside the limit';
    return { status: 'pass', reason: `${place}; ${onNumbers(evidence)}`, nextStep: '' };
}
function passed(estimate, low, high) {
    if (low > 0)
        return { status: 'pass', reason: 'better', nextStep: '' };
    if (high < 0)
        return { status: 'pass', reason: 'worse, inside the limit', nextStep: '' };
    return {
        status: 'pass',
        reason: estimate === 0 && low === 0 && high === 0 ? 'unchanged' : 'a loss beyond the limit is excluded',
        nextStep: ''
    };
}
function failed(high, tolerance) {
    const reason = high < -tolerance ? 'proven beyond the limit' : 'beyond the limit, and significantly worse';
    return { status: 'fail', reason, nextStep: regression };
}
function undecided(evidence, beyond, tolerance) {
    const reason = beyond ? 'beyond the limit, not significant' : 'limit not excluded';
    return { status: 'inconclusive', reason: `${reason}${sight(evidence)}`, nextStep: rowsThatWould(evidence, tolerance) };
}
function sight({ detectable }) {
    return detectable === undefined || !Number.isFinite(detectable)
        ? ''
        : `; these data show changes from ${inWords(detectable)}`;
}
function rowsThatWould({ nNeeded, detectable }, tolerance) {
    if (nNeeded === undefined || !Number.isFinite(nNeeded))
        return 'Evaluate on more rows, or widen the limit in a pull request of its own';
    // Enough rows already, had nothing changed: what keeps the limit from being excluded is the loss itself.
    if (detectable !== undefined && detectable < tolerance / 2)
        return 'The loss itself is close to the limit, and the rows are enough to see it: find what causes it, or widen the limit in a pull request of its own';
    return `About ${countInWords(nNeeded)} rows would exclude the limit if nothing changed; or widen it in a pull request of its own`;
}
const regression = 'Find what changed in data, features or training; if the loss is intended, add a waiver with an expiry date in a separate pull request';

;// CONCATENATED MODULE: ./src/comparison/evidence-of.ts



/** The numbers that decide one limit, out of an estimate and what is known about it. */
function evidenceOf(known, of, by) {
    const { inference, value } = known;
    if (inference === undefined || !Number.isFinite(value))
        return { of, estimate: value, mayPass: true };
    const alpha = 1 - by.confidence;
    const { low, high } = inference.bounds(alpha);
    return {
        of,
        estimate: value,
        interval: { low, high, level: Number((2 * by.confidence - 1).toPrecision(12)), sides: 2 },
        ...(isRegression(by.limit.rule) && regressionNumbers(inference, by)),
        ...(isCeilingWithoutEvent(by.limit.rule, value) && { nNeeded: rowsWithoutEvent(by) }),
        mayPass: inference.weak === undefined,
        ...(inference.support !== undefined && { support: inference.support }),
        ...(inference.groups !== undefined && { groups: inference.groups })
    };
}
function regressionNumbers(inference, by) {
    const { entry } = by.question;
    const tolerance = toleranceOf(by) ?? Number.NaN;
    const edge = entry.failWhen === 'proven' ? tolerance : 0;
    const p = entry.direction === 'higher' ? inference.pLess(-edge) : inference.pGreater(edge);
    const sd = inference.standardError * Math.sqrt(inference.n);
    const alpha = 1 - by.confidence;
    return {
        p,
        detectable: (0,statistics/* smallestDetectable */.tB)(inference.standardError, alpha),
        // Without spread, or without a count of rows, nothing follows about more of them.
        ...(tolerance > 0 && sd > 0 && { nNeeded: (0,statistics/* rowsNeeded */.vd)(sd, tolerance, alpha) })
    };
}
function isCeilingWithoutEvent(rule, value) {
    return rule === 'max' && value === 0;
}
/** Rows without a single event that prove a share to be at most the ceiling: ln(alpha) / ln(1 - ceiling). */
function rowsWithoutEvent({ limit, confidence }) {
    if (limit.value <= 0)
        return Number.POSITIVE_INFINITY;
    return limit.value >= 1 ? 1 : Math.ceil(Math.log(1 - confidence) / Math.log1p(-limit.value));
}

;// CONCATENATED MODULE: ./src/comparison/side.ts


/** Compared where the data are the same or cannot be known to differ; never where they are known to differ. */
function standingOf(candidate, baseline, task) {
    if (baseline === undefined)
        return { kind: 'obstacle', obstacle: noBaseline };
    const [ofCandidate, ofBaseline] = [digestOf(candidate), digestOf(baseline)];
    if (candidate.predictions !== undefined && baseline.predictions !== undefined) {
        const pair = (0,predictions/* pairUp */.OM)(candidate.predictions, baseline.predictions, task);
        return paired(pair, baseline, task);
    }
    if (ofCandidate !== undefined && ofBaseline !== undefined && ofCandidate !== ofBaseline) {
        return {
            kind: 'obstacle',
            obstacle: incomparable(`its data digest is ${side_short(ofBaseline)}, the candidate's ${side_short(ofCandidate)}`)
        };
    }
    return { kind: 'numbers', baseline };
}
function paired(pair, baseline, task) {
    if ('mismatch' in pair)
        return { kind: 'obstacle', obstacle: incomparable(pair.mismatch) };
    const regrouped = pair.differing.find(({ column }) => column === task?.weight || column === task?.group);
    return regrouped ? { kind: 'obstacle', obstacle: otherColumn(regrouped) } : { kind: 'paired', pair, baseline };
}
/** Both sides hold the column, and not the same values for the same rows. */
function otherColumn({ column, rows }) {
    return incomparable(`the column ${JSON.stringify(column)} has other values in ${rowsInWords(rows)}`);
}
/** What may be said of the data on both sides. */
function sameDataOf(candidate, baseline, standing) {
    if (baseline === undefined)
        return 'no-baseline';
    if (standing.kind === 'obstacle')
        return 'different';
    if (standing.kind === 'paired')
        return 'proven';
    return digestOf(candidate) !== undefined && digestOf(baseline) !== undefined ? 'proven' : 'not-proven';
}
function digestOf({ evaluation, predictions }) {
    return predictions?.digest ?? evaluation.dataset?.digest;
}
const noBaseline = {
    status: 'no-baseline',
    reason: 'there is no baseline to compare with',
    nextStep: 'Give production a baseline (`baseline.from`), or promote this model as the first'
};
function incomparable(detail) {
    return {
        status: 'incomparable',
        reason: `the baseline was measured on other data: ${detail}`,
        nextStep: 'Measure production again on the same rows (`baseline.run`), or promote a baseline of these data first'
    };
}
function side_short(digest) {
    return `${digest.slice(0, 'sha256:'.length + 8)}…`;
}
/** @example rowsInWords(1) // => '1 row' */
function rowsInWords(count) {
    return count === 1 ? '1 row' : `${countInWords(count)} rows`;
}

;// CONCATENATED MODULE: ./src/comparison/answers.ts








/** How the candidate stands to another model, ready to be asked. */
function askingOf(of, other) {
    const standing = standingOf(of.candidate, other, of.policy.task);
    const pair = pairOf(of.candidate, standing);
    return { ...of, standing, ...(pair && { rows: { pair, estimators: estimatorsOf(pair) } }) };
}
function pairOf({ predictions }, standing) {
    if (standing.kind === 'paired')
        return standing.pair;
    return predictions && { candidate: predictions.rows };
}
function answerOverall(asking) {
    return answerAll(overallQuestions(asking.policy), asking);
}
function answerAnchor(asking) {
    return answerAll(anchorQuestions(asking.policy), asking);
}
function answerAll(questions, asking) {
    const measures = measuresOf(questions.map(({ entry }) => entry));
    const estimates = asking.rows?.estimators(measures)(undefined, { seed: asking.seed, key: '' }) ?? new Map();
    return questions.map((question) => answer(question, find(question.entry, estimates, asking), asking));
}
/** Each judged slice is a part of the rows, and is measured like all of them. Slices that are too small are counted and not judged. */
function answerSlices(asking) {
    const { rows } = asking;
    return asking.policy.slices.flatMap((entry) => {
        if (rows === undefined)
            return entry.by.flatMap((by) => answerWithoutRows(entry, by, asking));
        const estimate = rows.estimators(measuresOf(entry.metrics));
        return entry.by.flatMap((by) => {
            const regrouped = regroupedBy(by, asking.standing);
            const ofSlices = regrouped ? { ...asking, standing: regrouped } : asking;
            return (0,predictions/* sliceIndex */.HE)(rows.pair.candidate, by).flatMap((slice) => answerSlice(entry, slice, estimate, ofSlices));
        });
    });
}
function answerWithoutRows(entry, by, asking) {
    return entry.metrics.map((metric) => answer(sliceQuestion(metric, wholeColumn(by)), withoutRows, asking));
}
/** Both sides hold the column and put rows into different slices: then these slices cannot be compared. */
function regroupedBy(by, standing) {
    const differing = standing.kind === 'paired' ? standing.pair.differing.find(({ column }) => by.includes(column)) : undefined;
    return differing && { kind: 'obstacle', obstacle: otherColumn(differing) };
}
function answerSlice(entry, { slice, index }, estimate, asking) {
    const questions = entry.metrics.map((metric) => sliceQuestion(metric, slice));
    const size = index.length;
    const estimates = size < entry.minRows
        ? new Map()
        : estimate(index, { seed: asking.seed, key: JSON.stringify(slice) });
    return questions.map((question) => {
        const found = estimates.get(measureKey(question.entry.measure));
        const n = found?.n ?? size;
        return answer(question, found === undefined || n < entry.minRows ? tooSmall(n, entry.minRows) : undefinedInSlice(found), asking);
    });
}
function tooSmall(n, needed) {
    const reason = `${rowsInWords(n)} are fewer than the ${needed} that a slice needs`;
    return { status: 'not-judged', reason, nextStep: 'Evaluate on more rows of this slice, or leave it out', n };
}
/** A metric may have no value in a slice (one class only): no reason to stop, and none to pass. */
function undefinedInSlice(found) {
    const values = [found.candidate.value, found.baseline ?? 0];
    if (values.every(Number.isFinite))
        return found;
    return {
        status: 'inconclusive',
        reason: 'the metric is undefined in this slice',
        nextStep: 'Choose a metric that these rows define, such as log-loss'
    };
}
const withoutRows = {
    status: 'missing',
    reason: 'slices need predictions row by row, and there are none',
    nextStep: 'Give `candidate.predictions`'
};
function wholeColumn(by) {
    return Object.fromEntries(by.map((column) => [column, '*']));
}
function measuresOf(entries) {
    const measures = entries
        .map(({ measure, direction }) => measured(measure, direction))
        .filter((each) => each !== undefined);
    return [...new Map(measures.map((each) => [each.key, each])).values()];
}
/** From rows where there are any for it, else from the numbers of the evaluations. */
function find(entry, estimates, { candidate, standing }) {
    const fromRows = estimates.get(measureKey(entry.measure));
    if (fromRows !== undefined && standing.kind !== 'numbers')
        return fromRows;
    const ofCandidate = fromRows === undefined ? reportedValue(candidate.evaluation, entry.measure) : asReported(entry, fromRows);
    if (ofCandidate === undefined)
        return notMeasured;
    const ofBaseline = standing.kind === 'obstacle' ? undefined : reportedValue(standing.baseline.evaluation, entry.measure);
    return estimateNumbers(ofCandidate, ofBaseline);
}
/** What the rows say, in the form in which a store keeps numbers: for a baseline that has no rows. */
function asReported(entry, { candidate, n }) {
    const { measure } = entry;
    return {
        name: measure.kind === 'catalogue' ? measure.metric : (0,metrics/* measureName */.MT)(measure),
        ...(measure.kind === 'catalogue' && choiceOf(measure)),
        value: candidate.value,
        ...(n !== undefined && { n }),
        ...(candidate.inference && { standardError: candidate.inference.standardError }),
        source: 'computed'
    };
}
const notMeasured = {
    status: 'missing',
    reason: 'the policy asks for this metric, and the evaluation does not give it',
    nextStep: 'Give `candidate.predictions`, or write the metric into the file that `candidate.metrics` names'
};
const notInBaseline = {
    status: 'no-baseline',
    reason: 'the baseline does not have this metric',
    nextStep: 'It will be compared once a baseline that has it is promoted'
};
function answer(question, found, asking) {
    const { limits } = question.entry;
    if ('status' in found)
        return { question, shown: shownOfObstacle(found), asked: limits.map((limit) => ({ limit, obstacle: found })) };
    const { baseline } = found;
    const asked = limits.map((limit) => {
        const by = { question, limit, confidence: asking.policy.confidence, ...(baseline !== undefined && { baseline }) };
        if (!ofDifference(limit.rule))
            return { limit, evidence: evidenceOf(found.candidate, 'candidate', by) };
        if (asking.standing.kind === 'obstacle')
            return { limit, obstacle: asking.standing.obstacle };
        if (found.difference === undefined)
            return { limit, obstacle: notInBaseline };
        return { limit, evidence: evidenceOf(found.difference, 'difference', by) };
    });
    return { question, shown: shownOf(found), asked };
}
function shownOfObstacle({ n }) {
    return n === undefined ? {} : { n };
}
function shownOf({ n, candidate, baseline, difference }) {
    return {
        ...(baseline !== undefined && { baseline }),
        candidate: candidate.value,
        ...(difference !== undefined && { difference: difference.value }),
        ...optionalMethod(difference?.inference?.method ?? candidate.inference?.method),
        ...(n !== undefined && { n })
    };
}
function optionalMethod(method) {
    return method === undefined ? {} : { method };
}

// EXTERNAL MODULE: ./src/documents/index.ts + 24 modules
var documents = __webpack_require__(90554);
;// CONCATENATED MODULE: ./src/comparison/flags.ts


/** Groups worth less than this are few, though enough to decide. */
const FEW_GROUPS = 10;
/** The outcome, with what a reader must know of the numbers although it decides nothing. */
function flagged(outcome, evidence, by) {
    if (evidence.interval === undefined || by.entry.decide === 'estimate')
        return outcome;
    const flags = [
        ...(hasFewGroups(evidence) ? ['few groups'] : []),
        ...(by.inSlice && isUnderpowered(evidence, by) ? ['underpowered'] : [])
    ];
    return { ...outcome, reason: [outcome.reason, ...flags].join('; ') };
}
function hasFewGroups({ groups, mayPass }) {
    return mayPass && groups !== undefined && groups.effective < FEW_GROUPS;
}
/** The smallest change that the rows of the slice show is larger than the limit. */
function isUnderpowered({ detectable }, by) {
    return isRegression(by.limit.rule) && (detectable ?? 0) > (toleranceOf(by) ?? Number.POSITIVE_INFINITY);
}

;// CONCATENATED MODULE: ./src/comparison/hypotheses.ts


/**
 * Corrects the p-values of all regression limits so that P(any fail | no metric is worse) is at most alpha a pull request.
 *
 * Families are the overall metrics, the slices and the anchor. Within one, Holm over the hypotheses: one for each metric and slice, however
 * many entries ask it; one without a p-value is none. Alpha is shared evenly by the families that judge at least one comparison, which is the
 * same as multiplying q.
 */
function adjusted(answers) {
    const families = new Map();
    for (const { question, asked } of answers) {
        for (const each of asked) {
            const p = pValueOf(each);
            if (p === undefined || question.entry.decide === 'estimate')
                continue;
            const hypotheses = families.get(question.family) ?? new Map();
            families.set(question.family, hypotheses.set(hypothesis(question, each), p));
        }
    }
    const q = new Map([...families].map(([family, hypotheses]) => [family, corrected(hypotheses, families.size)]));
    return (question, asked) => pValueOf(asked) === undefined ? undefined : q.get(question.family)?.get(hypothesis(question, asked));
}
function pValueOf(asked) {
    if (!('evidence' in asked) || !isRegression(asked.limit.rule))
        return undefined;
    const { p } = asked.evidence;
    return p === undefined || Number.isNaN(p) ? undefined : p;
}
function corrected(hypotheses, families) {
    const q = (0,statistics/* holm */.fU)([...hypotheses.values()]);
    return new Map([...hypotheses.keys()].map((key, index) => [key, Math.min(1, families * (q[index] ?? Number.NaN))]));
}
/** A number may be worse when lower in one entry and when higher in another. `fail-when: proven` asks about the limit, so that is part of it. */
function hypothesis({ entry, slice }, { limit }) {
    const beyond = entry.failWhen === 'proven' ? [limit.rule, limit.value] : [];
    return JSON.stringify([measureKey(entry.measure), entry.direction, Object.entries(slice ?? {}), ...beyond]);
}

;// CONCATENATED MODULE: ./src/comparison/judge-answers.ts







/** Turns measured answers into checks: correction over all of them, each limit judged, each check as bad as its worst limit. */
function judgeAnswers(answers, policy) {
    const q = adjusted(answers);
    return answers.map((answer) => checkOf(answer, policy.confidence, q));
}
function checkOf(answer, confidence, q) {
    const { question, shown } = answer;
    const judged = answer.asked.map((asked) => judgeAsked(answer, asked, { confidence, q }));
    const status = (0,documents/* worstStatus */.hH)(judged.map(({ limit }) => limit.status));
    const decisive = judged.filter(({ limit }) => limit.status === status);
    return {
        id: question.id,
        family: question.family === 'anchor' ? 'anchor' : 'metric',
        subject: question.entry.key,
        ...(question.slice && { slice: question.slice }),
        status,
        severity: question.entry.severity,
        metric: (0,metrics/* measureName */.MT)(question.entry.measure),
        direction: question.entry.direction,
        ...shown,
        limits: judged.map(({ limit }) => limit),
        reason: sentence(unique(decisive.map(({ limit }) => limit.reason)).join('; ')),
        nextStep: unique(decisive.map(({ outcome }) => outcome.nextStep).filter((step) => step !== ''))
            .map(sentence)
            .join(' ')
    };
}
function judgeAsked({ question: { entry, ...question }, shown }, asked, { confidence, q }) {
    if ('obstacle' in asked) {
        const { status, reason } = asked.obstacle;
        const of = ofDifference(asked.limit.rule) ? 'difference' : 'candidate';
        return { limit: { ...asked.limit, status, of, mayPass: false, reason }, outcome: asked.obstacle };
    }
    const corrected = q({ entry, ...question }, asked);
    const by = {
        entry,
        limit: asked.limit,
        confidence,
        magnitude: entry.measure.kind === 'catalogue' && (0,metrics/* isMagnitude */.b1)(entry.measure.metric),
        ...(shown.baseline !== undefined && { baseline: shown.baseline }),
        ...(corrected !== undefined && { q: corrected })
    };
    const outcome = flagged(judge(asked.evidence, by), asked.evidence, { ...by, inSlice: question.slice !== undefined });
    return { limit: limitOf(asked.limit, asked.evidence, corrected, outcome), outcome };
}
function unique(texts) {
    return [...new Set(texts)];
}

;// CONCATENATED MODULE: ./src/comparison/worst-slices.ts


/**
 * For each metric in slices: which slice lost most, beside what the smallest of so many would show if all were alike.
 * The worst of many slices looks bad by chance; the second number says how bad.
 */
function worstSlices(checks) {
    const bySubject = new Map();
    for (const check of checks) {
        if (check.slice === undefined || standardError(check) === undefined)
            continue;
        bySubject.set(check.subject, [...(bySubject.get(check.subject) ?? []), check]);
    }
    return [...bySubject.values()].filter((slices) => slices.length > 1).map(worst);
}
function worst(slices) {
    const scored = slices.map((check) => ({ check, gain: worst_slices_oriented(check), error: standardError(check) ?? Number.NaN }));
    const lowest = scored.reduce((low, each) => (each.gain < low.gain ? each : low));
    const alike = lowest.error * expectedMinimum(slices.length);
    const { check } = lowest;
    return (`Worst slice of ${check.metric ?? check.subject}: ${sliceInWords(check.slice ?? {})} at ${inWords(check.difference ?? Number.NaN)}; ` +
        `a slice of its size would be the worst of ${slices.length} at about ${inWords(check.direction === 'lower' ? -alike : alike)} if nothing changed`);
}
/** Expected smallest of n independent standard normal values, by Blom (1958): the (1 - 3/8) / (n + 1/4) quantile. */
function expectedMinimum(n) {
    return (0,statistics/* normalQuantile */.Zl)((1 - 3 / 8) / (n + 1 / 4));
}
function worst_slices_oriented({ direction, difference = Number.NaN }) {
    return direction === 'lower' ? -difference : difference;
}
/** From the interval of a regression limit, which is as wide as 2 x 1.645 standard errors at 90 %. */
function standardError({ limits }) {
    const interval = limits.find(({ of, interval }) => of === 'difference' && interval !== undefined)?.interval;
    return interval && (interval.high - interval.low) / (2 * (0,statistics/* normalQuantile */.Zl)((1 + interval.level) / 2));
}
function sliceInWords(slice) {
    return Object.entries(slice)
        .map(([column, value]) => `${column}=${value}`)
        .join(', ');
}

;// CONCATENATED MODULE: ./src/comparison/compare.ts




/**
 * Answers every question of the policy with a check: overall metrics, slices, anchor.
 *
 * Pure: the same sides, policy and seed give the same checks, whatever the order of rows in the files.
 *
 * @param seed of all resampling, in [0, 2^53)
 */
function compare(sides, policy, seed) {
    const of = { policy, seed, candidate: sides.candidate };
    const asking = askingOf(of, sides.baseline);
    const answers = [...answerOverall(asking), ...answerSlices(asking)];
    if (policy.baseline?.anchor !== undefined) {
        answers.push(...answerAnchor(askingOf(of, sides.anchor)));
    }
    const checks = judgeAnswers(answers, policy);
    return { checks, sameData: sameDataOf(sides.candidate, sides.baseline, asking.standing), notes: worstSlices(checks) };
}

;// CONCATENATED MODULE: ./src/comparison/stated.ts



/** What a document states about a limit, as far as it can be true. Its own status is never taken. */
function statedIn(check, limit, by) {
    const found = check.limits.find(({ rule }) => rule === limit.rule);
    if (found === undefined || measuredForAnother(limit, found, by))
        return { limit, obstacle: unanswered };
    if (found.estimate === undefined)
        return { limit, obstacle: obstacleOf(limit.rule, found, { check, ...by }) };
    if (!agree(limit.rule, found, check))
        return { limit, obstacle: contradictory };
    const { estimate, interval, p, detectable, nNeeded, mayPass, support, groups } = found;
    return {
        limit,
        evidence: {
            of: ofDifference(limit.rule) ? 'difference' : 'candidate',
            estimate,
            ...(interval !== undefined && { interval }),
            ...(p !== undefined && { p }),
            ...(detectable !== undefined && { detectable }),
            ...(nNeeded !== undefined && found.value === limit.value && { nNeeded }),
            mayPass: mayPass && (groups === undefined || (0,statistics/* enoughGroups */.Ri)(groups)),
            ...(support !== undefined && { support }),
            ...(groups !== undefined && { groups })
        }
    };
}
/** Numbers for another confidence, or (fail-when proven) a p-value against another limit, do not answer this policy. */
function measuredForAnother(limit, found, { question, policy }) {
    const level = Number((2 * policy.confidence - 1).toPrecision(12));
    if (found.interval !== undefined && found.interval.level !== level)
        return true;
    return question.entry.failWhen === 'proven' && found.value !== limit.value;
}
/** Whether the numbers of a limit are those of its check, and each has what it needs beside it. */
function agree(rule, { estimate, interval, p }, { candidate, baseline, difference }) {
    if (!same(estimate, ofDifference(rule) ? difference : candidate))
        return false;
    if (ofDifference(rule) && !same(difference, decimalDifference(candidate ?? Number.NaN, baseline ?? Number.NaN)))
        return false;
    if (!isRegression(rule) || interval === undefined)
        return true;
    return Number.isNaN(interval.low) ? Number.isNaN(p) : p !== undefined && p >= 0 && p <= 1;
}
function same(one, two) {
    return one === two || (Number.isNaN(one) && Number.isNaN(two));
}
/** A reason for having no numbers is believed where it can be the reason. */
function obstacleOf(rule, { status, reason }, of) {
    if (status === 'pass' || status === 'fail' || !canBe(status, rule, of))
        return unanswered;
    return { status, reason, nextStep: of.check.nextStep };
}
function canBe(status, rule, { check, ...by }) {
    switch (status) {
        case 'error':
        case 'missing':
            return true;
        case 'incomparable':
        case 'no-baseline':
            return ofDifference(rule);
        case 'inconclusive':
            return by.question.slice !== undefined;
        case 'not-judged':
            return isSmall(check, by);
    }
}
/** Only a slice can be too small, and it says how many rows it has. */
function isSmall({ n }, { question: { entry, slice }, policy: { slices } }) {
    if (slice === undefined || n === undefined)
        return false;
    return slices.some(({ metrics, minRows }) => metrics.includes(entry) && n < minRows);
}
const unanswered = {
    status: 'missing',
    reason: 'no document answers it',
    nextStep: 'Look at the job that should have measured it, and at the policy that it measured by'
};
const contradictory = {
    status: 'error',
    reason: 'the numbers of the document contradict each other',
    nextStep: 'Look at what wrote the document: `model-gate compare` writes numbers that agree'
};

;// CONCATENATED MODULE: ./src/comparison/judge-again.ts





/**
 * Checks out of documents, judged again: which checks there must be, their limits, severities and statuses come from the policy; only the
 * numbers come from the documents. What no document answers is `missing`.
 *
 * @param found checks of any number of documents of one model, ids unique
 */
function judgeAgain(found, policy) {
    const byId = new Map(found.map((check) => [check.id, check]));
    const questions = [...overallQuestions(policy), ...sliceQuestions(found, policy), ...anchored(policy)];
    return judgeAnswers(questions.map((question) => answerOf(question, byId.get(question.id), policy)), policy);
}
function anchored(policy) {
    return policy.baseline?.anchor === undefined ? [] : anchorQuestions(policy);
}
/** Every metric in every slice that documents found for any of them; columns that no document sliced are one question about the whole column. */
function sliceQuestions(found, policy) {
    return policy.slices.flatMap(({ by, metrics }) => by.flatMap((columns) => {
        const keys = metrics.map(({ key }) => key);
        const slices = slicesBy(columns, found.filter(({ subject }) => keys.includes(subject)));
        const asked = slices.length > 0 ? slices : [Object.fromEntries(columns.map((column) => [column, '*']))];
        return asked.flatMap((slice) => metrics.map((entry) => sliceQuestion(entry, slice)));
    }));
}
/** The slices by these columns, each once, in the order of the documents. */
function slicesBy(columns, checks) {
    const slices = checks.flatMap(({ subject, slice, id }) => {
        if (slice === undefined || id !== checkId('metric', subject, slice))
            return [];
        return Object.keys(slice).sort().join('\u0000') === columns.join('\u0000') ? [slice] : [];
    });
    return [...new Map(slices.map((slice) => [checkId('', '', slice), slice])).values()];
}
function answerOf(question, check, policy) {
    const { limits } = question.entry;
    if (check === undefined || ofAnother(check, question))
        return { question, shown: {}, asked: limits.map((limit) => ({ limit, obstacle: unanswered })) };
    return { question, shown: judge_again_shownOf(check), asked: limits.map((limit) => statedIn(check, limit, { question, policy })) };
}
/** A key under which another policy measured another metric, or the same one turned round, answers nothing. */
function ofAnother(check, { entry }) {
    return check.metric !== (0,metrics/* measureName */.MT)(entry.measure) || check.direction !== entry.direction;
}
function judge_again_shownOf({ baseline, candidate, difference, method, n }) {
    return {
        ...(baseline !== undefined && { baseline }),
        ...(candidate !== undefined && { candidate }),
        ...(difference !== undefined && { difference }),
        ...(method !== undefined && { method }),
        ...(n !== undefined && { n })
    };
}

;// CONCATENATED MODULE: ./src/comparison/index.ts











/***/ })

};

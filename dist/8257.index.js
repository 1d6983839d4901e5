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

// EXTERNAL MODULE: ./src/documents/index.ts + 31 modules
var documents = __webpack_require__(62251);
;// CONCATENATED MODULE: ./src/comparison/check-id.ts

/**
 * Id of a check, `<family>/<subject>[<slice>]`: stable, sortable, and unambiguous whatever the names hold.
 *
 * @example
 * checkId('metric', 'recall', { origin: 'JFK', carrier: 'HA' }) // => 'metric/recall[carrier=HA,origin=JFK]'
 */
function checkId(family, subject, slice) {
    const name = `${family}/${(0,documents/* escapedName */.Nm)(subject, documents/* specialInSubject */.xi)}`;
    if (slice === undefined)
        return name;
    const parts = Object.keys(slice)
        .sort()
        .map((column) => `${(0,documents/* escapedName */.Nm)(column, documents/* specialInSlice */.nG)}=${(0,documents/* escapedName */.Nm)(slice[column] ?? '', documents/* specialInSlice */.nG)}`);
    return `${name}[${parts.join(',')}]`;
}

// EXTERNAL MODULE: ./src/metrics/index.ts + 34 modules
var metrics = __webpack_require__(3528);
// EXTERNAL MODULE: ./src/predictions/index.ts + 12 modules
var predictions = __webpack_require__(47725);
// EXTERNAL MODULE: ./src/statistics/index.ts + 60 modules
var statistics = __webpack_require__(92727);
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
    const repeats = repeatsOf({ candidate, baseline });
    const known = { value: candidate.value, ...optional(ofOne(candidate)) };
    const shared = { ...(n !== undefined && { n }), ...(repeats && { repeats }), candidate: known };
    if (baseline === undefined)
        return shared;
    const apart = otherAggregate(candidate, baseline);
    return {
        ...shared,
        baseline: baseline.value,
        ...(apart === undefined ? { difference: differenceOf(candidate, baseline) } : { apart })
    };
}
/** What is shown of repeats; a side that was measured once has none. */
function repeatsOf(sides) {
    const told = Object.entries(sides).flatMap(([side, metric]) => {
        if (metric?.repeats === undefined)
            return [];
        const { aggregate, values, noise } = metric.repeats;
        return [[side, { count: values.length, aggregate, noise }]];
    });
    return told.length === 0 ? undefined : Object.fromEntries(told);
}
/** A mean and a median are two numbers, also of the same repeats. What was measured once is either. */
function otherAggregate(candidate, baseline) {
    const [ofCandidate, ofBaseline] = [candidate.repeats?.aggregate, baseline.repeats?.aggregate];
    if (ofCandidate === undefined || ofBaseline === undefined || ofCandidate === ofBaseline)
        return undefined;
    return {
        status: 'incomparable',
        reason: `the baseline is the ${ofBaseline} of its repeats, and the candidate the ${ofCandidate}`,
        nextStep: `Write candidate.aggregate: ${ofBaseline}, or promote a baseline with the other`
    };
}
function differenceOf(candidate, baseline) {
    const value = decimalDifference(candidate.value, baseline.value);
    return { value, ...optional(unpaired(candidate, baseline)) };
}
function unpaired(candidate, baseline) {
    const [errorOfCandidate, errorOfBaseline] = [standardErrorOf(candidate), standardErrorOf(baseline)];
    if (errorOfCandidate !== undefined && errorOfBaseline !== undefined) {
        const unmoved = errorOfCandidate === 0 && errorOfBaseline === 0;
        // Repeats that all gave one number show no noise, and say nothing of the rows.
        if (unmoved && (candidate.repeats ?? baseline.repeats) !== undefined)
            return undefined;
        return (0,statistics/* normalDifference */.b3)({ ...candidate, standardError: errorOfCandidate }, { ...baseline, standardError: errorOfBaseline });
    }
    if (!(0,metrics/* isProportion */.td)(candidate) || !(0,metrics/* isProportion */.td)(baseline))
        return undefined;
    return (0,statistics/* independentProportions */.yc)({ successes: candidate.value * (candidate.n ?? 0), n: candidate.n ?? 0 }, { successes: baseline.value * (baseline.n ?? 0), n: baseline.n ?? 0 });
}
function ofOne(metric) {
    const standardError = standardErrorOf(metric);
    if (standardError === 0 && metric.repeats !== undefined && !(0,metrics/* isProportion */.td)(metric))
        return undefined;
    if (standardError !== undefined)
        return (0,statistics/* normalValue */.Fl)({ ...metric, standardError });
    if (!(0,metrics/* isProportion */.td)(metric))
        return undefined;
    return (0,statistics/* proportion */.Xo)({ successes: Math.round(metric.value * (metric.n ?? 0)), n: metric.n ?? 0 });
}
/** A share of 0 or 1 has no error of this kind: its rows say how sure it is. */
function standardErrorOf(metric) {
    const { standardError, interval } = metric;
    const error = standardError ?? (interval && (0,statistics/* standardErrorOfInterval */.mf)(interval, interval.level));
    if (error === undefined || !Number.isFinite(error) || error < 0)
        return undefined;
    return error === 0 && (0,metrics/* isShare */.GS)(metric) ? undefined : error;
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
        // What is no number is an error, also where there is nothing to compare it with.
        const ofCandidate = !ofDifference(limit.rule) || !Number.isFinite(found.candidate.value);
        if (ofCandidate)
            return { limit, evidence: evidenceOf(found.candidate, 'candidate', by) };
        if (asking.standing.kind === 'obstacle')
            return { limit, obstacle: asking.standing.obstacle };
        if (found.difference === undefined)
            return { limit, obstacle: found.apart ?? notInBaseline };
        return { limit, evidence: evidenceOf(found.difference, 'difference', by) };
    });
    return { question, shown: shownOf(found), asked };
}
function shownOfObstacle({ n }) {
    return n === undefined ? {} : { n };
}
function shownOf({ n, repeats, candidate, baseline, difference }) {
    return {
        ...(baseline !== undefined && { baseline }),
        candidate: candidate.value,
        ...(difference !== undefined && { difference: difference.value }),
        ...optionalMethod(difference?.inference?.method ?? candidate.inference?.method),
        ...(n !== undefined && { n }),
        ...(repeats !== undefined && { repeats })
    };
}
function optionalMethod(method) {
    return method === undefined ? {} : { method };
}

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
 * @throws MeasurementError where the id of a check does not fit its subject and slice
 */
function judgeAgain(found, policy) {
    for (const check of found)
        requireFitting(check);
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
/** A check that is passed over would be a slice that nobody judges. */
function requireFitting({ id, family, subject, slice }) {
    if (family !== 'metric' || id === checkId('metric', subject, slice))
        return;
    throw new documents/* MeasurementError */.HG({
        message: `the check ${JSON.stringify(id)} is not of the subject and the slice that it states`,
        hint: 'Measure again; where *** stands in it, a value of a column of slices holds a secret of the environment'
    });
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
function judge_again_shownOf({ baseline, candidate, difference, method, n, repeats }) {
    return {
        ...(baseline !== undefined && { baseline }),
        ...(candidate !== undefined && { candidate }),
        ...(difference !== undefined && { difference }),
        ...(method !== undefined && { method }),
        ...(n !== undefined && { n }),
        ...(repeats !== undefined && { repeats })
    };
}

;// CONCATENATED MODULE: ./src/comparison/index.ts











/***/ }),

/***/ 3528:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $b: () => (/* reexport */ aggregateOf),
  Nh: () => (/* reexport */ asAsked),
  sW: () => (/* reexport */ catalogue),
  Hq: () => (/* reexport */ confusion),
  QC: () => (/* reexport */ displayName),
  s9: () => (/* reexport */ eachClass),
  xw: () => (/* reexport */ influenceOf),
  cV: () => (/* reexport */ isAveraged),
  $O: () => (/* reexport */ isComputable),
  b1: () => (/* reexport */ isMagnitude),
  td: () => (/* reexport */ isProportion),
  GS: () => (/* reexport */ isShare),
  MT: () => (/* reexport */ measureName),
  ak: () => (/* reexport */ metricOf),
  a3: () => (/* reexport */ metricValue),
  bP: () => (/* reexport */ nearestMetric),
  MY: () => (/* reexport */ rankInfluence),
  F1: () => (/* reexport */ resolveMetric),
  Y$: () => (/* reexport */ rowsBehind),
  Zj: () => (/* reexport */ unweighted)
});

// UNUSED EXPORTS: aggregates, averaged, classIndex, countsOf, presentClasses, rankInfluenceOf, ratio, shareOfQuantile, smallerCount, valueOfCells

// EXTERNAL MODULE: ./src/documents/index.ts + 31 modules
var documents = __webpack_require__(62251);
// EXTERNAL MODULE: ./src/statistics/index.ts + 60 modules
var statistics = __webpack_require__(92727);
;// CONCATENATED MODULE: ./src/metrics/quantile-influence.ts

/**
 * A quantile of some values with its influence values, by Bahadur's representation: (p - [value <= quantile]) / density there.
 *
 * The density is a difference quotient of quantiles (Siddiqui 1960) over the bandwidth of Hall and Sheather (1988), widened until it is finite,
 * so that ties do not make the error vanish. NumPy's default definition; with weights the averaged inverted distribution
 * function, as scikit-learn has it. O(n).
 *
 * @param p in (0, 1)
 */
function quantileInfluence(values, p, weights) {
    const n = values.length;
    if (n === 0)
        return { value: Number.NaN, ofRow: new Float64Array(0) };
    const order = (0,statistics/* argsort */.XQ)(values);
    const sorted = Float64Array.from(order, (row) => values[row]);
    const masses = weights && cumulated(order, weights);
    const at = (share) => masses === undefined ? (0,statistics/* quantileOfSorted */.mY)(sorted, share) : weightedQuantile(sorted, masses, share);
    const value = at(p);
    const scale = sparsity(at, p, n);
    const average = masses === undefined ? 1 : masses[n - 1] / n;
    return {
        value,
        ofRow: values.map((each, row) => ((weights?.[row] ?? 1) / average) * (p - (each <= value ? 1 : 0)) * scale)
    };
}
/** 1 / density at the quantile. */
function sparsity(at, p, n) {
    const room = Math.min(p, 1 - p);
    for (let half = Math.min(bandwidth(p, n), room);; half = Math.min(2 * half, room)) {
        const slope = (at(p + half) - at(p - half)) / (2 * half);
        if (slope > 0 || half === room)
            return slope;
    }
}
/** Hall and Sheather's for intervals at 95 %. It narrows towards the tails, where the quantiles run away. */
function bandwidth(p, n) {
    const z = (0,statistics/* normalQuantile */.Zl)(p);
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    return Math.cbrt((1.5 * (1.96 * density) ** 2) / ((2 * z * z + 1) * n));
}
function cumulated(order, weights) {
    let mass = 0;
    return Float64Array.from(order, (row) => (mass += weights[row]));
}
/** Mean of the smallest value whose mass reaches the share and the smallest whose mass exceeds it. */
function weightedQuantile(sorted, masses, share) {
    const target = share * masses[masses.length - 1];
    const reaches = Math.min(sorted.length - 1, masses.findIndex((mass) => mass > 0 && mass >= target * (1 - 1e-15)));
    const exceeds = masses.findIndex((mass) => mass > target * (1 + 1e-15));
    return (sorted[Math.max(0, reaches)] + sorted[exceeds === -1 ? sorted.length - 1 : exceeds]) / 2;
}

;// CONCATENATED MODULE: ./src/metrics/weighted-mean.ts
/** Rows that are NaN are not in the mean: their share is 0. Two passes, so that large means lose no digits. */
function weightedMean(values, weights) {
    let [sum, mass] = [0, 0];
    for (let row = 0; row < values.length; row++) {
        const value = values[row];
        if (Number.isNaN(value))
            continue;
        const weight = weights === undefined ? 1 : weights[row];
        sum += weight * value;
        mass += weight;
    }
    const rough = sum / mass;
    let rest = 0;
    for (let row = 0; row < values.length; row++) {
        if (!Number.isNaN(values[row]))
            rest += (weights === undefined ? 1 : weights[row]) * (values[row] - rough);
    }
    const average = mass / values.length;
    return {
        mean: rough + rest / mass,
        share: (row) => (Number.isNaN(values[row]) ? 0 : (weights === undefined ? 1 : weights[row]) / average)
    };
}

;// CONCATENATED MODULE: ./src/metrics/aggregate.ts



/** Aggregates of a column that are no quantile. */
const aggregates = (/* unused pure expression or super */ null && (['mean', 'sum', 'median']));
/**
 * The share of a quantile's name.
 *
 * @returns undefined where the name is none: `p` and a number above 0 and below 100
 *
 * @example
 * shareOfQuantile('p99.9') // => 0.999
 */
function shareOfQuantile(aggregate) {
    const match = /^p(\d{1,2}(?:\.\d{1,6})?)$/.exec(aggregate);
    const percent = Number(match?.[1] ?? Number.NaN);
    return percent > 0 && percent < 100 ? Number((percent / 100).toPrecision(12)) : undefined;
}
/** Mean, sum, median or quantile of a number column, as a metric. */
function aggregateOf(column, aggregate, direction) {
    const described = {
        name: `${aggregate} of ${column}`,
        aliases: [],
        description: `The ${aggregate} of the column ${column}`,
        direction,
        range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
        tasks: documents/* taskTypes */.tc,
        needs: [],
        undefinedWhen: 'there are no rows',
        perClass: false,
        column
    };
    const values = (rows) => {
        const found = rows.numbers.get(column);
        if (found === undefined)
            throw new RangeError(`these rows have no column ${column}`);
        return found;
    };
    if (aggregate === 'mean')
        return { ...described, kind: 'mean', proportion: false, rowValues: (rows) => values(rows).slice() };
    if (aggregate === 'sum')
        return { ...described, kind: 'smooth', influence: (rows) => sum(values(rows), rows.weights) };
    const share = aggregate === 'median' ? 0.5 : shareOfQuantile(aggregate);
    if (share === undefined)
        throw new RangeError(`${aggregate} is no aggregate`);
    return { ...described, kind: 'smooth', influence: (rows) => quantileInfluence(values(rows), share, rows.weights) };
}
/** A sum is n times a mean, error and all; with weights, the weighted sum. */
function sum(values, weights) {
    const { mean, share } = weightedMean(values, weights);
    const mass = weights === undefined ? values.length : weights.reduce((total, weight) => total + weight, 0);
    return { value: mean * mass, ofRow: values.map((value, row) => share(row) * (value - mean) * mass) };
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./src/metrics/confusion.ts
/** Counts (label, predicted). A choice of class makes it 2 x 2, the class at 1 and the rest at 0. */
function confusion(rows, choice) {
    const { labels, predicted, classes } = asAsked(rows, choice);
    const cells = new Float64Array(classes * classes);
    const cellOfRow = new Uint32Array(rows.count);
    for (let row = 0; row < rows.count; row++) {
        const cell = labels[row] * classes + predicted[row];
        cellOfRow[row] = cell;
        cells[cell] += rows.weights === undefined ? 1 : rows.weights[row];
    }
    return { cells, classes, cellOfRow };
}
/** Labels and predictions as the choice sees them. @throws RangeError where the rows have no predictions or not the class */
function asAsked(rows, choice) {
    if (rows.predicted === undefined)
        throw new RangeError('these rows have no predictions');
    if (choice.class === undefined)
        return { labels: rows.labels, predicted: rows.predicted, classes: rows.classes.length };
    const chosen = classIndex(rows, choice);
    const against = (codes) => codes.map((code) => (code === chosen ? 1 : 0));
    return { labels: against(rows.labels), predicted: against(rows.predicted), classes: 2 };
}
/** The class that is asked for; of a binary task the positive one where none is named. -1 where the rows do not know it. */
function classIndex(rows, choice) {
    return choice.class === undefined ? rows.classes.length - 1 : rows.classes.indexOf(choice.class);
}

;// CONCATENATED MODULE: ./src/metrics/define.ts
/** A definition out of what is said of a metric and how it is computed. */
function define_define(described, body) {
    return {
        described,
        of: (choice) => ({ ...described, ...(typeof body === 'function' ? body(choice) : body) })
    };
}

;// CONCATENATED MODULE: ./src/metrics/accuracy.ts


/** Share of rows whose predicted class is the label. */
const accuracy = define_define({
    name: 'accuracy',
    aliases: ['accuracy-score', 'acc'],
    description: 'Share of rows whose predicted class is the label',
    direction: 'higher',
    range: [0, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['predicted'],
    undefinedWhen: 'there are no rows',
    perClass: false
}, { kind: 'mean', proportion: true, rowValues: correct });
function correct(rows, choice) {
    const { labels, predicted } = asAsked(rows, choice);
    const values = new Float64Array(labels.length);
    for (let row = 0; row < values.length; row++)
        values[row] = labels[row] === predicted[row] ? 1 : 0;
    return values;
}

;// CONCATENATED MODULE: ./src/metrics/rankings.ts

/** The class that is asked for (binary: the positive one) against the rest; without a choice every class of a multiclass task in turn. */
function rankings(rows, choice) {
    if (rows.type === 'binary' || choice.class !== undefined)
        return [ranking(rows, classIndex(rows, choice))];
    return rows.classes.map((_, index) => ranking(rows, index));
}
/** One class against the rest. Binary rows hold the score of the positive class; the other's is its complement. */
function ranking(rows, chosen) {
    if (rows.scores === undefined)
        throw new RangeError('these rows have no scores');
    const positive = new Uint8Array(rows.count);
    for (let row = 0; row < positive.length; row++)
        positive[row] = rows.labels[row] === chosen ? 1 : 0;
    if (rows.type === 'multiclass')
        return { positive, scores: rows.scores[chosen] };
    const scores = rows.scores[0];
    return { positive, scores: chosen === 1 ? scores : scores.map((score) => 1 - score) };
}

;// CONCATENATED MODULE: ./src/metrics/average-precision.ts


/** Mean precision over the positives, each at its own threshold. */
const averagePrecision = define_define({
    name: 'average-precision',
    aliases: ['average-precision-score', 'pr-auc', 'auprc', 'precision-recall-auc', 'ap'],
    description: 'Mean precision over the rows of the class, each at its own score (step function, no interpolation)',
    direction: 'higher',
    range: [0, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['scores'],
    undefinedWhen: 'no row is of the class',
    perClass: true
}, { kind: 'thresholds', rankings: rankings, influence });
/**
 * AP = sum over thresholds of (recall gained) x precision. A row moves it by its own term if it is positive, and by moving the precision at
 * every threshold at or below its score: Gâteaux derivative of that sum.
 */
function influence(rows) {
    const { order, starts, positive, mass } = rows;
    const n = order.length;
    const ofRow = new Float64Array(n);
    const masses = massesOf(rows);
    if (masses.ofPositives === 0)
        return { value: Number.NaN, ofRow };
    const { value, gain, precision, selected } = thresholdsOf(rows, masses);
    const prevalence = masses.ofPositives / masses.all;
    const scale = n / masses.all;
    let [ofPositive, ofAll] = [0, 0];
    for (let index = 0; index < gain.length; index++) {
        let own = 0;
        if (gain[index] > 0) {
            ofPositive += gain[index] / selected[index];
            ofAll += (gain[index] * precision[index]) / selected[index];
            own = (precision[index] - value) / prevalence + ofPositive - ofAll;
        }
        for (let place = starts[index]; place < starts[index + 1]; place++) {
            const weight = mass === undefined ? 1 : mass[place];
            ofRow[order[place]] = (positive[place] === 1 ? own : -ofAll) * (weight * scale);
        }
    }
    return { value, ofRow };
}
function massesOf({ positive, mass }) {
    let [all, ofPositives] = [0, 0];
    for (let place = positive.length - 1; place >= 0; place--) {
        const weight = mass === undefined ? 1 : mass[place];
        all += weight;
        ofPositives += weight * positive[place];
    }
    return { all, ofPositives };
}
/** From the highest score down. */
function thresholdsOf({ starts, positive, mass }, { all, ofPositives }) {
    const count = starts.length - 1;
    const [gain, precision, selected] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
    let [above, found, value] = [0, 0, 0];
    for (let index = count - 1; index >= 0; index--) {
        let gained = 0;
        for (let place = starts[index + 1] - 1; place >= starts[index]; place--) {
            const weight = mass === undefined ? 1 : mass[place];
            above += weight;
            gained += weight * positive[place];
        }
        if (gained === 0)
            continue;
        found += gained;
        gain[index] = gained / ofPositives;
        precision[index] = found / above;
        selected[index] = above / all;
        value += gain[index] * precision[index];
    }
    return { value, gain, precision, selected };
}

;// CONCATENATED MODULE: ./src/metrics/class-counts.ts
function countsOf(cells, classes, chosen) {
    let [truth, predicted, total] = [0, 0, 0];
    for (let other = 0; other < classes; other++) {
        truth += cells[chosen * classes + other];
        predicted += cells[other * classes + chosen];
    }
    for (const count of cells)
        total += count;
    return { both: cells[chosen * classes + chosen], truth, predicted, total };
}
/** Counts of every class that is true or predicted somewhere; the others are not part of the metric. */
function presentClasses(cells, classes) {
    const rowSums = new Float64Array(classes);
    const columnSums = new Float64Array(classes);
    let total = 0;
    for (let label = 0; label < classes; label++) {
        for (let predicted = 0; predicted < classes; predicted++) {
            const count = cells[label * classes + predicted];
            rowSums[label] += count;
            columnSums[predicted] += count;
            total += count;
        }
    }
    return Array.from(rowSums, (truth, index) => ({
        both: cells[index * classes + index],
        truth,
        predicted: columnSums[index],
        total
    })).filter(({ truth, predicted }) => truth > 0 || predicted > 0);
}
/** Calls with the counts of every class, present or not. Makes nothing, because the bootstrap calls it 10,000 times. */
function eachClass(cells, classes, visit) {
    for (let chosen = 0; chosen < classes; chosen++) {
        let [truth, predicted] = [0, 0];
        for (let other = 0; other < classes; other++) {
            truth += cells[chosen * classes + other];
            predicted += cells[other * classes + chosen];
        }
        visit(cells[chosen * classes + chosen], truth, predicted);
    }
}
/** 0 / 0 = 0, as scikit-learn's zero_division has it. */
function ratio(numerator, denominator) {
    return denominator === 0 ? 0 : numerator / denominator;
}
/**
 * A class score as a metric of the matrix: of the class at 1 (binary, or one against the rest), or averaged over classes.
 * macro: plain mean; weighted: by true counts; micro: from the summed counts.
 */
function averaged(score, { average }, support) {
    if (average === undefined) {
        return {
            ofCells: (cells, classes) => score(countsOf(cells, classes, classes - 1)),
            support: (cells, classes) => support(countsOf(cells, classes, classes - 1))
        };
    }
    return {
        ofCells: (cells, classes) => combine[average](presentClasses(cells, classes), score),
        support: (cells, classes) => Math.min(...presentClasses(cells, classes).map(support))
    };
}
const combine = {
    macro: (of, score) => of.reduce((sum, counts) => sum + score(counts), 0) / of.length,
    weighted: (of, score) => {
        const mass = of.reduce((sum, { truth }) => sum + truth, 0);
        return of.reduce((sum, counts) => sum + counts.truth * score(counts), 0) / mass;
    },
    micro: (of, score) => {
        const add = (key) => of.reduce((sum, counts) => sum + counts[key], 0);
        return score({ both: add('both'), truth: add('truth'), predicted: add('predicted'), total: add('total') });
    }
};
/** The smaller of the true and the predicted count. */
function smallerCount({ truth, predicted }) {
    return Math.min(truth, predicted);
}

;// CONCATENATED MODULE: ./src/metrics/balanced-accuracy.ts


/** Mean recall over the classes that are present in the labels. */
const balancedAccuracy = define_define({
    name: 'balanced-accuracy',
    aliases: ['balanced-accuracy-score'],
    description: 'Mean recall over the classes that are present in the labels',
    direction: 'higher',
    range: [0, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['predicted'],
    undefinedWhen: 'there are no rows',
    perClass: false
}, {
    kind: 'cells',
    ofCells: (cells, classes) => {
        let [sum, labelled] = [0, 0];
        eachClass(cells, classes, (both, truth) => {
            if (truth === 0)
                return;
            sum += both / truth;
            labelled++;
        });
        return sum / labelled;
    },
    support: (cells, classes) => Math.min(...presentClasses(cells, classes).flatMap(({ truth }) => (truth > 0 ? [truth] : [])))
});

;// CONCATENATED MODULE: ./src/metrics/brier.ts

/** Mean squared error of the scores. */
const brier = define_define({
    name: 'brier',
    aliases: ['brier-score', 'brier-score-loss'],
    description: 'Mean squared error of the scores: of the positive class (0 to 1), or summed over classes (0 to 2)',
    direction: 'lower',
    range: [0, 2],
    tasks: ['binary', 'multiclass'],
    needs: ['scores'],
    undefinedWhen: 'there are no rows',
    perClass: false
}, { kind: 'mean', proportion: false, rowValues: squaredErrors });
function squaredErrors(rows) {
    const { labels, scores, type } = rows;
    const values = new Float64Array(labels.length);
    scores.forEach((ofClass, index) => {
        const chosen = type === 'binary' ? 1 : index;
        for (let row = 0; row < values.length; row++)
            values[row] += (ofClass[row] - (labels[row] === chosen ? 1 : 0)) ** 2;
    });
    return values;
}

;// CONCATENATED MODULE: ./src/metrics/calibration-bias.ts

/** How much the scores promise more (or less) than came true, on average. */
const calibrationBias = define_define({
    name: 'calibration-bias',
    aliases: [],
    description: 'Mean of score minus label: how much more (or, negative, less) the scores promise than came true; limited by size',
    direction: 'lower',
    range: [-1, 1],
    tasks: ['binary'],
    needs: ['scores'],
    undefinedWhen: 'there are no rows',
    perClass: false,
    magnitude: true
}, { kind: 'mean', proportion: false, rowValues: excesses });
function excesses(rows) {
    const { labels, scores } = rows;
    return scores[0].map((score, row) => score - (labels[row] === 1 ? 1 : 0));
}

;// CONCATENATED MODULE: ./src/metrics/calibration-error.ts

const shared = {
    direction: 'lower',
    range: [0, 1],
    tasks: ['binary'],
    needs: ['scores'],
    undefinedWhen: 'there are no rows',
    perClass: false
};
const reported = (value) => ({
    kind: 'report-only',
    value,
    instead: 'log-loss and calibration-bias'
});
/** Expected calibration error: a biased number that a perfect model does not bring to zero, so it is shown and never judged. */
const ece = define_define({
    ...shared,
    name: 'ece',
    aliases: ['expected-calibration-error'],
    description: 'Mean gap of score and outcome in 10 bins of equal width, weighted by rows; reported only'
}, reported((rows) => {
    const gaps = binGaps(rows);
    return gaps.reduce((sum, { share, gap }) => sum + share * gap, 0);
}));
/** Maximum calibration error. */
const mce = define_define({
    ...shared,
    name: 'mce',
    aliases: ['maximum-calibration-error'],
    description: 'Largest gap of score and outcome in 10 bins of equal width; reported only'
}, reported((rows) => binGaps(rows).reduce((largest, { gap }) => Math.max(largest, gap), 0)));
const BINS = 10;
/** Bins [i/10, (i+1)/10), the last one closed; empty ones are left out. */
function binGaps({ labels, scores, weights, count }) {
    const [mass, outcome, promise] = [new Float64Array(BINS), new Float64Array(BINS), new Float64Array(BINS)];
    let total = 0;
    for (let row = 0; row < count; row++) {
        const score = scores[0][row];
        const bin = Math.min(BINS - 1, Math.floor(score * BINS));
        const weight = weights?.[row] ?? 1;
        total += weight;
        mass[bin] += weight;
        promise[bin] += weight * score;
        if (labels[row] === 1)
            outcome[bin] += weight;
    }
    if (total === 0)
        return [{ share: Number.NaN, gap: Number.NaN }];
    return Array.from(mass, (inBin, bin) => ({
        share: inBin / total,
        gap: Math.abs(outcome[bin] - promise[bin]) / inBin
    })).filter(({ share }) => share > 0);
}

;// CONCATENATED MODULE: ./src/metrics/cohen-kappa.ts


/** Agreement of labels and predictions beyond chance. */
const cohenKappa = define_define({
    name: 'cohen-kappa',
    aliases: ['kappa', 'cohen-kappa-score', 'cohens-kappa'],
    description: 'Agreement of labels and predictions beyond chance',
    direction: 'higher',
    range: [-1, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['predicted'],
    undefinedWhen: 'labels and predictions hold one and the same class only',
    perClass: false
}, {
    kind: 'cells',
    ofCells: kappa,
    support: (cells, classes) => Math.min(...presentClasses(cells, classes).map(smallerCount))
});
/** Cohen (1960), unweighted. */
function kappa(cells, classes) {
    let [correct, total, products, present] = [0, 0, 0, 0];
    eachClass(cells, classes, (both, truth, predicted) => {
        correct += both;
        total += truth;
        products += truth * predicted;
        if (truth > 0 || predicted > 0)
            present++;
    });
    const agreed = correct / total;
    const byChance = products / (total * total);
    return present < 2 ? Number.NaN : (agreed - byChance) / (1 - byChance);
}

;// CONCATENATED MODULE: ./src/metrics/f1.ts


/** Harmonic mean of precision and recall. */
const f1 = define_define({
    name: 'f1',
    aliases: ['f1-score'],
    description: 'Harmonic mean of precision and recall',
    direction: 'higher',
    range: [0, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['predicted'],
    undefinedWhen: 'there are no rows',
    perClass: true
}, (choice) => ({ kind: 'cells', ...averaged(f1Of, choice, smallerCount) }));
const f1Of = ({ both, truth, predicted }) => ratio(2 * both, truth + predicted);

;// CONCATENATED MODULE: ./src/metrics/log-loss.ts

/** Mean of minus the logarithm of the score of the true class. */
const logLoss = define_define({
    name: 'log-loss',
    aliases: ['logloss', 'cross-entropy', 'binary-crossentropy'],
    description: 'Mean of minus the natural logarithm of the score that the true class was given, in nats',
    direction: 'lower',
    range: [0, Number.POSITIVE_INFINITY],
    tasks: ['binary', 'multiclass'],
    needs: ['scores'],
    undefinedWhen: 'there are no rows',
    perClass: false
}, { kind: 'mean', proportion: false, rowValues: surprises });
/** scikit-learn clips scores this far from 0 and 1. */
const EPSILON = Number.EPSILON;
function surprises(rows) {
    const { labels, scores, type } = rows;
    const values = new Float64Array(labels.length);
    for (let row = 0; row < values.length; row++) {
        const label = labels[row];
        const score = type === 'multiclass' ? scores[label][row] : label === 1 ? scores[0][row] : 1 - scores[0][row];
        values[row] = -Math.log(Math.min(1 - EPSILON, Math.max(EPSILON, score)));
    }
    return values;
}

;// CONCATENATED MODULE: ./src/metrics/mcc.ts


/** Matthews correlation of labels and predictions. */
const mcc = define_define({
    name: 'mcc',
    aliases: ['matthews-corrcoef', 'matthews-correlation', 'matthews-correlation-coefficient'],
    description: 'Matthews correlation of labels and predictions; 0 where either holds one class only',
    direction: 'higher',
    range: [-1, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['predicted'],
    undefinedWhen: 'there are no rows',
    perClass: false
}, {
    kind: 'cells',
    ofCells: matthews,
    support: (cells, classes) => Math.min(...presentClasses(cells, classes).map(smallerCount))
});
/** Gorodkin's form for any number of classes (2004). */
function matthews(cells, classes) {
    let [correct, total, products, truths, predictions] = [0, 0, 0, 0, 0];
    eachClass(cells, classes, (both, truth, predicted) => {
        correct += both;
        total += truth;
        products += truth * predicted;
        truths += truth * truth;
        predictions += predicted * predicted;
    });
    const spread = (total * total - truths) * (total * total - predictions);
    return spread === 0 ? 0 : (correct * total - products) / Math.sqrt(spread);
}

;// CONCATENATED MODULE: ./src/metrics/mean-score.ts

/** Mean score of the items. */
const meanScore = define_define({
    name: 'mean-score',
    aliases: ['score'],
    description: 'Mean of the scores of the items, each already the mean of its samples; for a score that is better when lower use `column`',
    direction: 'higher',
    range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    tasks: ['score'],
    needs: ['scores'],
    undefinedWhen: 'there are no items',
    perClass: false
}, { kind: 'mean', proportion: false, rowValues: (rows) => rows.scores.slice() });

;// CONCATENATED MODULE: ./src/metrics/median-absolute-error.ts


/** Median of the absolute errors. */
const medianAbsoluteError = define_define({
    name: 'median-absolute-error',
    aliases: ['medae', 'median-ae'],
    description: 'Median of the absolute errors, in the unit of the label',
    direction: 'lower',
    range: [0, Number.POSITIVE_INFINITY],
    tasks: ['regression'],
    needs: ['predicted'],
    undefinedWhen: 'there are no rows',
    perClass: false
}, {
    kind: 'smooth',
    influence: (rows) => {
        const { labels, predicted, weights } = rows;
        return quantileInfluence(labels.map((label, row) => Math.abs(predicted[row] - label)), 0.5, weights);
    }
});

;// CONCATENATED MODULE: ./src/metrics/precision.ts


/** Share of the rows predicted to be of a class that are of it. */
const precision = define_define({
    name: 'precision',
    aliases: ['precision-score', 'positive-predictive-value', 'ppv'],
    description: 'Share of the rows predicted to be of a class that are of it; 0 where none is predicted',
    direction: 'higher',
    range: [0, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['predicted'],
    undefinedWhen: 'there are no rows',
    perClass: true
}, (choice) => ({
    kind: 'cells',
    ...averaged(({ both, predicted }) => ratio(both, predicted), choice, choice.average ? smallerCount : ({ predicted }) => predicted),
    ...(choice.average === undefined && {
        basis: (cells, classes) => countsOf(cells, classes, classes - 1).predicted
    })
}));

;// CONCATENATED MODULE: ./src/metrics/r2.ts


/** Coefficient of determination. */
const r2 = define_define({
    name: 'r2',
    aliases: ['r2-score', 'r-squared'],
    description: 'Share of the variance of the labels that the predictions explain; negative where a constant would do better',
    direction: 'higher',
    range: [Number.NEGATIVE_INFINITY, 1],
    tasks: ['regression'],
    needs: ['predicted'],
    undefinedWhen: 'there are fewer than two rows',
    perClass: false
}, { kind: 'smooth', influence: r2_influence });
/** 1 - MSE / variance. Labels that are all alike: 1 where every prediction is right, else 0, as in scikit-learn. */
function r2_influence(rows) {
    const { labels, predicted, weights, count } = rows;
    const errors = labels.map((label, row) => (predicted[row] - label) ** 2);
    const { mean: error, share } = weightedMean(errors, weights);
    const { mean: center } = weightedMean(labels, weights);
    const squares = labels.map((label) => (label - center) ** 2);
    const { mean: variance } = weightedMean(squares, weights);
    if (count < 2)
        return { value: Number.NaN, ofRow: new Float64Array(count) };
    if (variance === 0)
        return { value: error === 0 ? 1 : 0, ofRow: new Float64Array(count) };
    const ofRow = errors.map((each, row) => (-share(row) * (each - (error / variance) * squares[row])) / variance);
    return { value: 1 - error / variance, ofRow };
}

;// CONCATENATED MODULE: ./src/metrics/recall.ts



/** Share of the rows of a class that are predicted to be of it. */
const recall = define_define({
    name: 'recall',
    aliases: ['recall-score', 'sensitivity', 'true-positive-rate', 'tpr'],
    description: 'Share of the rows of a class that are predicted to be of it',
    direction: 'higher',
    range: [0, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['predicted'],
    undefinedWhen: 'no row is of the class',
    perClass: true
}, (choice) => choice.average === undefined
    ? { kind: 'mean', proportion: true, rowValues: found }
    : { kind: 'cells', ...averaged(recallOf, choice, ({ truth }) => truth) });
/** 0 / 0 = 0, as in scikit-learn's averages. */
const recallOf = ({ both, truth }) => ratio(both, truth);
/** 1 where a row of the class was predicted so, 0 where not; NaN for rows of other classes. */
function found(rows, choice) {
    const { labels, predicted } = rows;
    const chosen = classIndex(rows, choice);
    const values = new Float64Array(labels.length);
    for (let row = 0; row < values.length; row++)
        values[row] = labels[row] !== chosen ? Number.NaN : predicted[row] === chosen ? 1 : 0;
    return values;
}

;// CONCATENATED MODULE: ./src/metrics/regression-errors.ts

const regression_errors_shared = {
    direction: 'lower',
    range: [0, Number.POSITIVE_INFINITY],
    tasks: ['regression'],
    needs: ['predicted'],
    undefinedWhen: 'there are no rows',
    perClass: false
};
const meanOf = (error) => ({
    kind: 'mean',
    proportion: false,
    rowValues: (rows) => ofRows(rows, error)
});
function ofRows(rows, error) {
    const { labels, predicted } = rows;
    return labels.map((label, row) => error(label, predicted[row]));
}
const mae = define_define({
    ...regression_errors_shared,
    name: 'mae',
    aliases: ['mean-absolute-error'],
    description: 'Mean absolute error, in the unit of the label'
}, meanOf((label, predicted) => Math.abs(predicted - label)));
const mse = define_define({
    ...regression_errors_shared,
    name: 'mse',
    aliases: ['mean-squared-error'],
    description: 'Mean squared error, in the squared unit of the label'
}, meanOf((label, predicted) => (predicted - label) ** 2));
/** scikit-learn divides by the label or by this, so that labels of zero make it huge. */
const regression_errors_EPSILON = Number.EPSILON;
const mape = define_define({
    ...regression_errors_shared,
    name: 'mape',
    aliases: ['mean-absolute-percentage-error'],
    description: 'Mean of |error| / |label| as a fraction; huge where a label is near zero'
}, meanOf((label, predicted) => Math.abs(predicted - label) / Math.max(Math.abs(label), regression_errors_EPSILON)));

;// CONCATENATED MODULE: ./src/metrics/rmse.ts


/** Root of the mean squared error. */
const rmse = define_define({
    name: 'rmse',
    aliases: ['root-mean-squared-error'],
    description: 'Root of the mean squared error, in the unit of the label',
    direction: 'lower',
    range: [0, Number.POSITIVE_INFINITY],
    tasks: ['regression'],
    needs: ['predicted'],
    undefinedWhen: 'there are no rows',
    perClass: false
}, { kind: 'smooth', influence: rmse_influence });
function rmse_influence(rows) {
    const { labels, predicted, weights } = rows;
    const squares = labels.map((label, row) => (predicted[row] - label) ** 2);
    const { mean, share } = weightedMean(squares, weights);
    const value = Math.sqrt(mean);
    return {
        value,
        ofRow: squares.map((square, row) => (value === 0 ? 0 : (share(row) * (square - mean)) / (2 * value)))
    };
}

;// CONCATENATED MODULE: ./src/metrics/roc-auc.ts



/** Probability that a positive row is scored above a negative one, ties half. */
const rocAuc = define_define({
    name: 'roc-auc',
    aliases: ['roc-auc-score', 'auc', 'auroc', 'roc-auc-ovr', 'roc-auc-macro'],
    description: 'Probability that a row of the class is scored above another; multiclass: plain mean over one class against the rest',
    direction: 'higher',
    range: [0, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['scores'],
    undefinedWhen: 'a class has no rows, or all',
    perClass: true
}, { kind: 'ranks', rankings: rankings, influence: roc_auc_influence });
/** A row moves the AUC by how its placement stands to it, the more the rarer its class. */
function roc_auc_influence(ranking) {
    const { auc, ofRow, positives, negatives } = (0,statistics/* placements */.DD)(ranking);
    const { order, positive, mass } = ranking;
    const n = order.length;
    for (let place = 0; place < n; place++) {
        const row = order[place];
        const ofClass = positive[place] === 1 ? positives : negatives;
        ofRow[row] = ((ofRow[row] - auc) * n * (mass === undefined ? 1 : mass[place])) / ofClass;
    }
    return { value: auc, ofRow };
}

;// CONCATENATED MODULE: ./src/metrics/specificity.ts



/** Share of the rows of other classes that are not predicted to be of a class. */
const specificity = define_define({
    name: 'specificity',
    aliases: ['true-negative-rate', 'tnr'],
    description: 'Share of the rows of other classes that are not predicted to be of the class',
    direction: 'higher',
    range: [0, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['predicted'],
    undefinedWhen: 'every row is of the class',
    perClass: true
}, (choice) => choice.average === undefined
    ? { kind: 'mean', proportion: true, rowValues: leftAlone }
    : {
        kind: 'cells',
        ...averaged(({ both, truth, predicted, total }) => ratio(total - truth - predicted + both, total - truth), choice, ({ truth, total }) => total - truth)
    });
/** 1 where a row of another class was not predicted to be of this one; NaN for rows of the class. */
function leftAlone(rows, choice) {
    const { labels, predicted } = rows;
    const chosen = classIndex(rows, choice);
    const values = new Float64Array(labels.length);
    for (let row = 0; row < values.length; row++)
        values[row] = labels[row] === chosen ? Number.NaN : predicted[row] === chosen ? 0 : 1;
    return values;
}

;// CONCATENATED MODULE: ./src/metrics/catalogue.ts




















const definitions = [
    accuracy,
    balancedAccuracy,
    precision,
    recall,
    specificity,
    f1,
    mcc,
    cohenKappa,
    rocAuc,
    averagePrecision,
    logLoss,
    brier,
    calibrationBias,
    ece,
    mce,
    mae,
    mse,
    rmse,
    r2,
    medianAbsoluteError,
    mape,
    meanScore
];
/** Every metric that the gate computes, without a choice of class or average: data for docs, schema and completion. */
const catalogue = definitions.map(({ of }) => of({}));
const byName = new Map(definitions.map((definition) => [definition.described.name, definition]));
/** The metric of that canonical name, for a class or an average; undefined where the catalogue has none. */
function metricOf(name, choice = {}) {
    return byName.get(name)?.of(choice);
}
/** Only the size of the value matters. */
function isMagnitude(name) {
    return byName.get(name)?.described.magnitude === true;
}
/**
 * Canonical name of a metric: its own, scikit-learn's or MLflow's spelling, with `macro`, `micro` or `weighted` before or behind.
 *
 * @returns undefined where no metric is meant
 *
 * @example
 * resolveMetric('f1_macro') // => { name: 'f1', choice: { average: 'macro' } }
 */
function resolveMetric(spelling) {
    const text = spelling.toLowerCase().replaceAll('_', '-');
    const plain = named(text);
    if (plain !== undefined)
        return { name: plain, choice: {} };
    if (text.startsWith('neg-'))
        return negated(spelling, text.slice('neg-'.length));
    const match = /^(?:(macro|micro|weighted)-(.+)|(.+)-(macro|micro|weighted))$/.exec(text);
    const name = named(match?.[2] ?? match?.[3] ?? '');
    const average = (match?.[1] ?? match?.[4]);
    if (name === undefined || average === undefined || !averages.has(name))
        return undefined;
    return { name, choice: { average } };
}
/** Metrics that have a mean over classes. */
const averages = new Set(['precision', 'recall', 'specificity', 'f1']);
/** Whether a metric can be averaged over classes by `average`. */
function isAveraged(name) {
    return averages.has(name);
}
function negated(spelling, text) {
    const name = named(text);
    return name === undefined
        ? undefined
        : {
            refused: `${JSON.stringify(spelling)} is a loss with its sign turned; write ${name}, which is better when lower (max-rise, max)`
        };
}
function named(text) {
    return definitions.find(({ described: { name, aliases } }) => name === text || aliases.includes(text))?.described.name;
}
/** The canonical name that is spelt most alike, where one is near enough to be meant. */
function nearestMetric(spelling) {
    const text = spelling.toLowerCase().replaceAll('_', '-');
    const near = definitions
        .flatMap(({ described: { name, aliases } }) => [name, ...aliases].map((each) => ({ name, steps: (0,mod/* distance */.Io)(text, each) })))
        .sort((a, b) => a.steps - b.steps)[0];
    return near !== undefined && near.steps <= Math.max(1, Math.floor(text.length / 4)) ? near.name : undefined;
}
/**
 * A metric in words.
 *
 * @example
 * displayName('recall', { class: 'dog' }) // => 'recall of dog'
 */
function displayName(name, { class: label, average }) {
    if (label !== undefined)
        return `${name} of ${label}`;
    return average === undefined ? name : `${average} ${name}`;
}

;// CONCATENATED MODULE: ./src/metrics/computable.ts

/** Whether rows hold what a metric is made of: predictions, scores, the class, the column. */
function isComputable(metric, rows, choice) {
    if (metric.column !== undefined)
        return rows.numbers.has(metric.column);
    if (!metric.tasks.includes(rows.type))
        return false;
    if (!('classes' in rows))
        return true;
    if (choice.class !== undefined && classIndex(rows, choice) === -1)
        return false;
    return metric.needs.every((need) => rows[need] !== undefined);
}

;// CONCATENATED MODULE: ./src/metrics/rank-influence.ts

/** Value and influence values of a metric of ranks: its plain mean over the rankings of one class or of several. */
function rankInfluence({ influence }, rankings) {
    if (rankings.length === 1)
        return influence(rankings[0]);
    let value = 0;
    const ofRow = new Float64Array(rankings[0]?.order.length ?? 0);
    for (const ranking of rankings) {
        const part = influence(ranking);
        value += part.value;
        for (let row = 0; row < ofRow.length; row++)
            ofRow[row] += part.ofRow[row] / rankings.length;
    }
    return { value: value / rankings.length, ofRow };
}
/** The same of some rows. */
function rankInfluenceOf(metric, rows, choice) {
    const rankings = metric.rankings(rows, choice);
    return rankInfluence(metric, rankings.map(({ positive, scores }) => (0,statistics/* ranked */.ad)(positive, scores, rows.weights)));
}

;// CONCATENATED MODULE: ./src/metrics/value.ts



/** The metric's value on some rows, weighted where they have weights. NaN where undefined. */
function metricValue(metric, rows, choice) {
    switch (metric.kind) {
        case 'mean':
            return weightedMean(metric.rowValues(rows, choice), rows.weights).mean;
        case 'cells':
            return valueOfCells(metric, confusion(rows, choice));
        case 'ranks':
        case 'thresholds':
            return rankInfluenceOf(metric, rows, choice).value;
        case 'smooth':
            return metric.influence(rows, choice).value;
        case 'report-only':
            return metric.value(rows);
    }
}
/** Without any mass there is no value, although 0 / 0 may be 0 for a class. */
function valueOfCells(metric, { cells, classes }) {
    return cells.some((count) => count > 0) ? metric.ofCells(cells, classes) : Number.NaN;
}

;// CONCATENATED MODULE: ./src/metrics/influence.ts




/** Value and influence values of any metric that is judged: what weighted and grouped rows are compared by. */
function influenceOf(metric, rows, choice) {
    switch (metric.kind) {
        case 'mean':
            return ofMean(metric.rowValues(rows, choice), rows.weights);
        case 'cells':
            return ofCells(metric, rows, choice);
        case 'ranks':
        case 'thresholds':
            return rankInfluenceOf(metric, rows, choice);
        case 'smooth':
            return metric.influence(rows, choice);
        case 'report-only':
            throw new RangeError(`${metric.name} is reported, never judged`);
    }
}
function ofMean(values, weights) {
    const { mean, share } = weightedMean(values, weights);
    return { value: mean, ofRow: values.map((value, row) => (Number.isNaN(value) ? 0 : share(row) * (value - mean))) };
}
/** Rows of one cell have one influence: the derivative of the metric by the cell's share. The metric does not depend on the total mass. */
function ofCells(metric, rows, choice) {
    const { cells, classes, cellOfRow } = confusion(rows, choice);
    const mass = cells.reduce((sum, count) => sum + count, 0);
    const value = valueOfCells(metric, { cells, classes });
    const slopes = cells.map((count, cell) => (count > 0 ? mass * slope(metric, { cells, classes }, cell) : 0));
    const average = mass / rows.count;
    const ofRow = Float64Array.from(cellOfRow, (cell, row) => (slopes[cell] * (rows.weights?.[row] ?? 1)) / average);
    return { value, ofRow };
}
/** Central difference, of a step small beside the cell and large beside rounding. */
function slope(metric, { cells, classes }, cell) {
    const count = cells[cell];
    const step = 1e-4 * count;
    const moved = (by) => {
        const copy = cells.slice();
        copy[cell] = count + by;
        return metric.ofCells(copy, classes);
    };
    return (moved(step) - moved(-step)) / (2 * step);
}

;// CONCATENATED MODULE: ./src/metrics/measure-name.ts

/**
 * What is measured, in words.
 *
 * @example
 * measureName({ kind: 'column', column: 'latency_ms', aggregate: 'p95' }) // => 'p95 of latency_ms'
 */
function measureName(measure) {
    switch (measure.kind) {
        case 'catalogue':
            return displayName(measure.metric, measure);
        case 'column':
            return `${measure.aggregate} of ${measure.column}`;
        case 'reported':
            return measure.name;
    }
}

;// CONCATENATED MODULE: ./src/metrics/reported-share.ts

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
    const metric = metricOf(name, {
        ...(label !== undefined && { class: label }),
        ...(average !== undefined && { average })
    });
    return metric?.kind === 'mean' && metric.proportion;
}

;// CONCATENATED MODULE: ./src/metrics/rows-behind.ts

/** How many rows a metric is over, whatever they weigh: those of the class (recall), those predicted so (precision), or all. */
function rowsBehind(metric, rows, choice) {
    if (metric.kind === 'mean')
        return metric.rowValues(rows, choice).reduce((count, value) => (Number.isNaN(value) ? count : count + 1), 0);
    if (metric.kind !== 'cells' || metric.basis === undefined)
        return rows.count;
    const { cells, classes } = confusion(unweighted(rows), choice);
    return metric.basis(cells, classes);
}
/** The rows, each counting once. */
function unweighted(rows) {
    return { ...rows, weights: new Float64Array(rows.count).fill(1) };
}

;// CONCATENATED MODULE: ./src/metrics/index.ts













/***/ }),

/***/ 47725:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bI: () => (/* reexport */ extrasOf),
  OM: () => (/* reexport */ pairUp),
  Ej: () => (/* reexport */ readColumns),
  R_: () => (/* reexport */ readPredictions),
  A5: () => (/* reexport */ selectRows),
  HE: () => (/* reexport */ sliceIndex)
});

// UNUSED EXPORTS: columnsOf, predictionsOf, sortedClasses

// EXTERNAL MODULE: ./src/documents/index.ts + 31 modules
var documents = __webpack_require__(62251);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./src/predictions/columns-of.ts


/**
 * Which columns of a file are read, and as what. Columns that the task names must be there; the defaults are read where they are.
 *
 * @throws MeasurementError that names every column that is missing
 */
function columnsOf(task, extras, file) {
    const wanted = new Map();
    const problems = [];
    for (const { column, type, required } of [...ownColumns(task), ...otherColumns(task, extras, file.role)]) {
        if (file.header.includes(column))
            want(wanted, { column, type, file: file.name }, problems);
        else if (required)
            problems.push(missing(column, file));
    }
    if (problems.length > 0)
        throw new documents/* MeasurementError */.HG(problems);
    return wanted;
}
function ownColumns(task) {
    const { type, named } = task;
    const number = type === 'regression';
    const scores = typeof task.score === 'string' ? [task.score] : [...(task.score?.values() ?? [])];
    return [
        ...(task.idByPosition ? [] : [{ column: task.id, type: 'id', required: true }]),
        ...optional(task.sample).map((column) => ({ column, type: 'text', required: true })),
        ...optional(task.label).map((column) => ({
            column,
            type: number ? 'number' : 'text',
            required: type !== 'score'
        })),
        ...optional(task.prediction).map((column) => ({
            column,
            type: number ? 'number' : 'text',
            required: number || named.has('prediction')
        })),
        ...scores.map((column) => ({ column, type: 'number', required: type === 'score' || named.has('score') }))
    ];
}
function otherColumns(task, { slices, numbers }, role) {
    const required = role === 'candidate';
    return [
        ...[...new Set([...slices, ...optional(task.group)])].map((column) => ({
            column,
            type: 'text',
            required
        })),
        ...[...new Set([...optional(task.weight), ...numbers])].map((column) => ({
            column,
            type: 'number',
            required
        }))
    ];
}
/** An id may also be a group or a slice; a number cannot also be text. */
function want(wanted, { column, type, file }, problems) {
    const before = wanted.get(column);
    if (before === undefined || before === type)
        wanted.set(column, type);
    else if (before !== 'number' && type !== 'number')
        wanted.set(column, 'text');
    else {
        const message = 'is asked for both as a number and as text';
        problems.push({ file, field: column, message, hint: 'Write a second column for one of the two uses' });
    }
}
function missing(column, { name, header }) {
    const nearest = header.length === 0 ? undefined : (0,mod/* closest */.kp)(column, [...header]);
    const near = nearest !== undefined && (0,mod/* distance */.Io)(nearest, column) <= Math.max(1, column.length / 3) ? nearest : undefined;
    const shown = header.slice(0, 30).map((each) => JSON.stringify(each));
    const more = header.length > shown.length ? ', ...' : '';
    return {
        file: name,
        field: column,
        message: `is missing; the file has ${shown.join(', ')}${more}`,
        hint: near === undefined
            ? 'Write the column, or name another in `task`'
            : `Write the column, or name another in \`task\` (${JSON.stringify(near)}?)`
    };
}
function optional(name) {
    return name === undefined ? [] : [name];
}

;// CONCATENATED MODULE: ./src/predictions/extras-of.ts
/** The columns that a policy reads beside the task's own. */
function extrasOf({ metrics, slices }) {
    const entries = [...metrics, ...slices.flatMap((slice) => slice.metrics)];
    return {
        slices: [...new Set(slices.flatMap(({ by }) => by.flat()))],
        numbers: [...new Set(entries.flatMap(({ measure }) => (measure.kind === 'column' ? [measure.column] : [])))]
    };
}

;// CONCATENATED MODULE: ./src/predictions/select-rows.ts
/** The given rows, in the given order. O(rows x columns). */
function selectRows(rows, index) {
    const { weights, groups } = rows;
    const common = {
        count: index.length,
        ...(weights && { weights: gather(weights, index) }),
        ...(groups && { groups: gatherCategories(groups, index) }),
        slices: new Map([...rows.slices].map(([name, column]) => [name, gatherCategories(column, index)])),
        numbers: new Map([...rows.numbers].map(([name, column]) => [name, gather(column, index)]))
    };
    return { ...rows, ...common, ...select_rows_ownColumns(rows, index) };
}
function select_rows_ownColumns(rows, index) {
    switch (rows.type) {
        case 'regression':
            return { labels: gather(rows.labels, index), predicted: gather(rows.predicted, index) };
        case 'score':
            return { scores: gather(rows.scores, index) };
        case 'binary':
        case 'multiclass':
            return {
                labels: gatherCodes(rows.labels, index),
                ...(rows.predicted && { predicted: gatherCodes(rows.predicted, index) }),
                ...(rows.scores && { scores: rows.scores.map((scores) => gather(scores, index)) })
            };
    }
}
function gather(values, index) {
    const gathered = new Float64Array(index.length);
    for (let place = 0; place < index.length; place++)
        gathered[place] = values[index[place]];
    return gathered;
}
function gatherCodes(codes, index) {
    const gathered = new Int32Array(index.length);
    for (let place = 0; place < index.length; place++)
        gathered[place] = codes[index[place]];
    return gathered;
}
function gatherCategories({ codes, values }, index) {
    return { codes: gatherCodes(codes, index), values };
}

;// CONCATENATED MODULE: ./src/predictions/findings.ts

/** How many problems are shown. */
const SHOWN = 10;
function findings(file) {
    const problems = [];
    let total = 0;
    const add = (problem) => {
        total++;
        if (problems.length < SHOWN)
            problems.push({ file, ...problem });
    };
    return {
        cell: (row, field, message, hint) => add({ row: row + 1, field, message, ...(hint !== undefined && { hint }) }),
        file: add,
        settle: () => {
            if (total > 0)
                throw new documents/* MeasurementError */.HG(problems, total);
        }
    };
}
/**
 * Text of a file in a message: quoted, control characters visible, cut.
 *
 * @example
 * quoted('a') // => '"a"'
 */
function quoted(text) {
    return JSON.stringify((0,documents/* cutText */.IN)(text, 60));
}

;// CONCATENATED MODULE: ./src/predictions/pair-up.ts


/**
 * Pairs rows by id. Both are in canonical order, so equal digests of (id, label) mean that row i is row i.
 *
 * How rows are put together (slices, groups, weights) is taken from the side that says so. Where both do and differ, the column is listed: the
 * pull request's file cannot redraw them unseen.
 *
 * @param task names the columns of groups and weights
 */
function pairUp(candidate, baseline, task = {}) {
    if (candidate.digest !== baseline.digest)
        return { mismatch: mismatchOf(candidate, baseline) };
    if (candidate.rows.type !== baseline.rows.type)
        return { mismatch: `they are of type ${candidate.rows.type} and ${baseline.rows.type}` };
    const differing = differingColumns(candidate.rows, baseline.rows, task);
    const [ofCandidate, ofBaseline] = scoredOnBoth(...sameClasses(candidate.rows, baseline.rows));
    return { candidate: putTogether(ofCandidate, ofBaseline), baseline: putTogether(ofBaseline, ofCandidate), differing };
}
/** Each side's own columns, and those that only the other has. */
function putTogether(rows, other) {
    const weights = rows.weights ?? other.weights;
    const groups = rows.groups ?? other.groups;
    return {
        ...rows,
        ...(weights && { weights }),
        ...(groups && { groups }),
        slices: new Map([...other.slices, ...rows.slices])
    };
}
/** Items that only one model has a score for cannot be compared. */
function scoredOnBoth(candidate, baseline) {
    if (candidate.type !== 'score' || baseline.type !== 'score')
        return [candidate, baseline];
    const both = scored(candidate, baseline);
    return both.length === candidate.count
        ? [candidate, baseline]
        : [selectRows(candidate, both), selectRows(baseline, both)];
}
function scored(candidate, baseline) {
    const rows = Array.from(candidate.scores.keys());
    return Uint32Array.from(rows.filter((row) => !Number.isNaN(candidate.scores[row] + baseline.scores[row])));
}
/** Classes that only one file mentions are classes of both. */
function sameClasses(candidate, baseline) {
    if (!('classes' in candidate) || !('classes' in baseline))
        return [candidate, baseline];
    if (candidate.classes.join('\u0000') === baseline.classes.join('\u0000'))
        return [candidate, baseline];
    const classes = sortedClasses([...new Set([...candidate.classes, ...baseline.classes])]);
    return [withClasses(candidate, classes), withClasses(baseline, classes)];
}
/** Numbers by size when all are numbers, else by code unit. */
function sortedClasses(classes) {
    const numeric = classes.every((name) => name !== '' && Number.isFinite(Number(name)));
    return [...classes].sort((a, b) => (numeric ? Number(a) - Number(b) : 0) || (a < b ? -1 : a > b ? 1 : 0));
}
function withClasses(rows, classes) {
    const place = rows.classes.map((name) => classes.indexOf(name));
    const { predicted, scores } = rows;
    const ofClass = scores && classes.map((name) => scores[rows.classes.indexOf(name)] ?? new Float64Array(rows.count));
    return {
        ...rows,
        classes,
        labels: rows.labels.map((code) => place[code]),
        ...(predicted && { predicted: predicted.map((code) => place[code]) }),
        ...(ofClass && { scores: ofClass })
    };
}
function differingColumns(candidate, baseline, { group, weight }) {
    const counted = [
        { column: group, rows: differences(candidate.groups, baseline.groups) },
        { column: weight, rows: otherNumbers(candidate.weights, baseline.weights) },
        ...[...candidate.slices].map(([column, values]) => ({
            column,
            rows: differences(values, baseline.slices.get(column))
        }))
    ];
    return counted.flatMap(({ column, rows }) => (column !== undefined && rows > 0 ? [{ column, rows }] : []));
}
/** Rows with another category; none where a side has no such column. */
function differences(one, two) {
    if (one === undefined || two === undefined)
        return 0;
    const place = new Map(two.values.map((value, index) => [value, index]));
    const moved = one.values.map((value) => place.get(value) ?? -1);
    let count = 0;
    for (let row = 0; row < one.codes.length; row++)
        if (moved[one.codes[row]] !== two.codes[row])
            count++;
    return count;
}
function otherNumbers(one, two) {
    if (one === undefined || two === undefined)
        return 0;
    let count = 0;
    for (let row = 0; row < one.length; row++)
        if (one[row] !== two[row])
            count++;
    return count;
}
function mismatchOf(candidate, baseline) {
    const [ofCandidate, ofBaseline] = [new Set(candidate.ids), new Set(baseline.ids)];
    const onlyCandidate = candidate.ids.filter((id) => !ofBaseline.has(id));
    const onlyBaseline = baseline.ids.filter((id) => !ofCandidate.has(id));
    if (onlyCandidate.length === 0 && onlyBaseline.length === 0)
        return 'the ids are the same, the labels are not';
    const parts = [described(onlyCandidate, 'candidate'), described(onlyBaseline, 'baseline')];
    return parts.filter((part) => part !== '').join(', ');
}
function described(ids, side) {
    if (ids.length === 0)
        return '';
    const example = ids.reduce((least, id) => (id < least ? id : least));
    return `${ids.length} id${ids.length === 1 ? '' : 's'} only the ${side} has (such as ${quoted(example)})`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/statistics/index.ts + 60 modules
var statistics = __webpack_require__(92727);
;// CONCATENATED MODULE: ./src/predictions/canonical-order.ts


/**
 * Rows ordered by the 32-bit FNV-1a hash of their id, then by id: an order that depends on the ids alone, and that nobody writes files in, so
 * that no result can depend on the order of a file. O(n).
 */
function canonicalOrder(ids) {
    const hashes = Float64Array.from(ids, hashOf);
    const order = (0,statistics/* argsort */.XQ)(hashes).slice();
    for (let start = 0; start < order.length;) {
        let end = start + 1;
        while (end < order.length && hashes[order[end]] === hashes[order[start]])
            end++;
        if (end - start > 1)
            order.subarray(start, end).sort((a, b) => (ids[a] < ids[b] ? -1 : ids[a] > ids[b] ? 1 : 0));
        start = end;
    }
    return order;
}
function hashOf(id) {
    let hash = 0x811c9dc5;
    for (let index = 0; index < id.length; index++)
        hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
    return hash >>> 0;
}
/** Digest of (id, label) in canonical order. Lengths stand before the texts, so that no two tables read the same. */
function digestOfRows(ids, label) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const lines = [];
    const flush = () => void hash.update(lines.splice(0).join(''));
    for (let row = 0; row < ids.length; row++) {
        const [id, text] = [ids[row], label(row)];
        lines.push(`${id.length}:${id}${text.length}:${text}\n`);
        if (lines.length === 8192)
            flush();
    }
    flush();
    return `sha256:${hash.digest('hex')}`;
}

;// CONCATENATED MODULE: ./src/predictions/cells.ts

/** The finite numbers of a column; everything else is a finding. */
function numbersOf(columns, field, rules) {
    const { values, blank } = numberColumn(columns, field);
    const { found, low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY } = rules;
    const range = high === Number.POSITIVE_INFINITY ? 'must not be negative' : `must be a number in [${low}, ${high}]`;
    for (let row = 0; row < values.length; row++) {
        const value = values[row];
        if (value >= low && value <= high && Math.abs(value) !== Number.POSITIVE_INFINITY)
            continue;
        if (blank?.[row] === 1)
            found.cell(row, field, 'is blank; a number was expected');
        else if (!Number.isFinite(value))
            found.cell(row, field, `must be a finite number, got ${value}`);
        else
            found.cell(row, field, `${range}, got ${value}`);
    }
    return values;
}
/** The column as numbers, blank or not finite as they are. */
function numberColumn(columns, field) {
    const column = columns.columns.get(field);
    if (column?.type !== 'number')
        throw new RangeError(`column ${field} was not read as numbers`);
    return column;
}
/** Texts of a column by row. */
function textsOf(columns, field) {
    const column = columnOf(columns, field);
    if (column.type === 'id')
        return (row) => column.values[row];
    if (column.type === 'text')
        return (row) => (column.codes[row] === -1 ? '' : column.dictionary[column.codes[row]]);
    throw new RangeError(`column ${field} was not read as text`);
}
/** A text column as categories with sorted values; blank cells are the value ''. */
function categoriesOf(columns, field) {
    const column = columnOf(columns, field);
    if (column.type === 'number')
        throw new RangeError(`column ${field} was not read as text`);
    const { codes, dictionary } = column.type === 'text' ? column : encoded(column.values);
    const blank = codes.includes(-1);
    const values = [...dictionary, ...(blank && !dictionary.includes('') ? [''] : [])].sort();
    const place = new Map(values.map((value, index) => [value, index]));
    const moved = Int32Array.from(dictionary, (value) => place.get(value));
    const ofBlank = place.get('') ?? -1;
    return { values, codes: codes.map((code) => (code === -1 ? ofBlank : moved[code])) };
}
/** Codes of a column that must not be blank. @param of.what a cell holds, in words */
function classesOf(columns, field, { found, what = 'a class' }) {
    const categories = categoriesOf(columns, field);
    const blank = categories.values.indexOf('');
    if (blank >= 0) {
        categories.codes.forEach((code, row) => {
            if (code === blank)
                found.cell(row, field, `is blank; ${what} was expected`);
        });
    }
    return categories;
}
/** @returns -1 where none is a duplicate, blank ids reported */
function idsOf(columns, field, found) {
    const text = textsOf(columns, field);
    const ids = Array.from({ length: columns.count }, (_, row) => text(row));
    const first = new Map();
    ids.forEach((id, row) => {
        const before = first.get(id);
        if (id === '')
            found.cell(row, field, 'is blank; every row needs an id');
        else if (before === undefined)
            first.set(id, row);
        else
            found.cell(row, field, `${quoted(id)} is also in row ${before + 1}; ids must be unique`);
    });
    return ids;
}
function columnOf({ columns }, field) {
    const column = columns.get(field);
    if (column === undefined)
        throw new RangeError(`column ${field} was not read`);
    return column;
}
function encoded(values) {
    const dictionary = [...new Set(values)];
    const code = new Map(dictionary.map((value, index) => [value, index]));
    return { codes: Int32Array.from(values, (value) => code.get(value)), dictionary };
}

;// CONCATENATED MODULE: ./src/predictions/class-rows.ts




/** Scores of a row may miss 1 by so much, because files hold rounded decimals; they are then scaled to 1. */
const SUM_TOLERANCE = 1e-3;
/** Labels, predictions and scores of a binary or multiclass model, in file order. */
function classRows(columns, task, found) {
    const labels = classesOf(columns, task.label ?? 'label', { found });
    const predicted = hasColumn(columns, task.prediction) ? classesOf(columns, task.prediction, { found }) : undefined;
    return task.type === 'binary'
        ? binary(columns, task, { labels, predicted, found })
        : multiclass(columns, task, { labels, predicted, found });
}
function hasColumn(columns, name) {
    return name !== undefined && columns.columns.has(name);
}
function binary(columns, task, { labels, predicted, found }) {
    const field = task.label ?? 'label';
    const mentioned = usedValues(labels, predicted);
    const positive = task.positive === undefined ? customaryPositive(mentioned) : (0,documents/* canonicalText */.A4)(task.positive);
    if (positive === undefined) {
        found.file({
            field,
            message: `which of ${mentioned.slice(0, 5).map(quoted).join(', ')} is positive is not known`,
            hint: 'Write `task.positive`'
        });
    }
    const negatives = mentioned.filter((value) => value !== positive);
    const classes = [negatives[0] ?? `not ${positive ?? ''}`, positive ?? ''];
    if (positive !== undefined && !usedValues(labels, undefined).includes(positive) && mentioned.length > 1) {
        found.file({
            field,
            message: `no label is ${quoted(positive)}, the positive class; the labels are ${mentioned.slice(0, 5).map(quoted).join(', ')}`,
            hint: 'Write `task.positive` as the column does'
        });
    }
    else if (negatives.length > 1) {
        refuse({ categories: labels, field, known: classes, found });
        if (predicted)
            refuse({ categories: predicted, field: task.prediction ?? 'prediction', known: classes, found });
    }
    const score = typeof task.score === 'string' && hasColumn(columns, task.score)
        ? numbersOf(columns, task.score, { found, low: 0, high: 1 })
        : undefined;
    const ofScore = score && task.threshold !== undefined ? byThreshold(score, task.threshold) : undefined;
    const codes = predicted ? recoded(predicted, classes) : ofScore;
    return {
        type: 'binary',
        classes,
        labels: recoded(labels, classes),
        ...(codes && { predicted: codes }),
        ...(score && { scores: [score] })
    };
}
/** The positive class where the policy names none: nobody disagrees about these. */
function customaryPositive(values) {
    const pairs = [
        ['0', '1'],
        ['false', 'true'],
        ['False', 'True']
    ];
    return pairs.find((pair) => values.every((value) => pair.includes(value)))?.[1];
}
function byThreshold(scores, threshold) {
    return Int32Array.from(scores, (score) => (score >= threshold ? 1 : 0));
}
function multiclass(columns, task, { labels, predicted, found }) {
    const ofClass = typeof task.score === 'object' ? task.score : undefined;
    const known = ofClass === undefined ? usedValues(labels, predicted) : [...ofClass.keys()];
    const classes = sortedClasses([...new Set(known)]);
    if (ofClass !== undefined) {
        refuse({ categories: labels, field: task.label ?? 'label', known: classes, found });
        if (predicted)
            refuse({ categories: predicted, field: task.prediction ?? 'prediction', known: classes, found });
    }
    const scores = ofClass && classes.map((name) => numbersOf(columns, ofClass.get(name), { found, low: 0, high: 1 }));
    return {
        type: 'multiclass',
        classes,
        labels: recoded(labels, classes),
        ...(predicted && { predicted: recoded(predicted, classes) }),
        ...(scores && { scores: normalised(scores, ofClass, found) })
    };
}
/** Scores of a row that sum to 1, or nearly: divided by their sum. */
function normalised(scores, columns, found) {
    const field = [...columns.values()][0] ?? 'score';
    const sums = new Float64Array(scores[0]?.length ?? 0);
    for (const ofClass of scores)
        for (let row = 0; row < sums.length; row++)
            sums[row] += ofClass[row];
    sums.forEach((sum, row) => {
        if (Math.abs(sum - 1) > SUM_TOLERANCE)
            found.cell(row, field, `the scores of the classes sum to ${Number(sum.toPrecision(6))}, not to 1`);
    });
    return scores.map((ofClass) => ofClass.map((score, row) => score / sums[row]));
}
function refuse(of) {
    const unknown = new Set(of.categories.values.flatMap((value, code) => (value === '' || of.known.includes(value) ? [] : [code])));
    if (unknown.size === 0)
        return;
    of.categories.codes.forEach((code, row) => {
        if (!unknown.has(code))
            return;
        of.found.cell(row, of.field, `must be one of ${of.known.slice(0, 5).map(quoted).join(', ')}, got ${quoted(of.categories.values[code])}`);
    });
}
/** Values that some row has, blanks left out. */
function usedValues(labels, predicted) {
    return [...new Set([...labels.values, ...(predicted?.values ?? [])])].filter((value) => value !== '').sort();
}
/** Unknown and blank values become 0: they were reported. */
function recoded({ codes, values }, classes) {
    const place = values.map((value) => Math.max(0, classes.indexOf(value)));
    return codes.map((code) => place[code]);
}

;// CONCATENATED MODULE: ./src/predictions/score-items.ts


/**
 * Mean within the item first, then items: the items are what is independent. A blank score is a missing one, never a zero: items without any
 * score are NaN, and more missing scores than the policy tolerates are an error.
 */
function scoreItems(columns, task, found) {
    const items = itemsOf(columns, task, found);
    const scores = meanOfItems(scoresOf(columns, task, found), items);
    const firstRow = firstRows(items);
    const numbers = [...columns.columns].flatMap(([name, column]) => column.type === 'number' && name !== task.score && name !== task.weight
        ? [[name, meanOfItems(numbersOf(columns, name, { found }), items)]]
        : []);
    const slices = [...columns.columns].flatMap(([name, column]) => column.type === 'text' && name !== task.sample ? [[name, categoriesOf(columns, name)]] : []);
    return {
        ids: items.ids,
        firstRow,
        rows: {
            type: 'score',
            count: items.ids.length,
            scores,
            numbers: new Map(numbers),
            slices: new Map(slices.map(([name, { codes, values }]) => [
                name,
                { values, codes: Int32Array.from(firstRow, (row) => codes[row]) }
            ]))
        }
    };
}
function itemsOf(columns, task, found) {
    const id = task.idByPosition ? (row) => String(row + 1) : textsOf(columns, task.id);
    const sample = task.sample === undefined ? undefined : textsOf(columns, task.sample);
    const item = new Map();
    const seen = new Map();
    const ofRow = new Int32Array(columns.count);
    for (let row = 0; row < columns.count; row++) {
        const name = id(row);
        if (name === '')
            found.cell(row, task.id, 'is blank; every row needs an id');
        const key = JSON.stringify([name, sample?.(row)]);
        const before = seen.get(key);
        if (before !== undefined)
            found.cell(row, task.id, `${quoted(name)}${sample ? ` with sample ${quoted(sample(row))}` : ''} is also in row ${before + 1}`);
        seen.set(key, row);
        ofRow[row] = item.get(name) ?? item.size;
        item.set(name, ofRow[row]);
    }
    return { ids: [...item.keys()], ofRow };
}
/** Blank scores stay NaN; other values that are not finite are findings. */
function scoresOf(columns, task, found) {
    const field = typeof task.score === 'string' ? task.score : 'score';
    const { values, blank } = numberColumn(columns, field);
    let missing = 0;
    values.forEach((value, row) => {
        if (blank?.[row] === 1)
            missing++;
        else if (!Number.isFinite(value))
            found.cell(row, field, `must be a finite number, got ${value}`);
    });
    if (missing > task.missingScores * values.length) {
        found.file({
            field,
            message: `${missing} of ${values.length} scores are blank; at most a share of ${task.missingScores} is tolerated`,
            hint: 'Score these items, or allow more with `task.missing-scores`'
        });
    }
    return values;
}
function meanOfItems(values, { ids, ofRow }) {
    const [sums, counts] = [new Float64Array(ids.length), new Uint32Array(ids.length)];
    values.forEach((value, row) => {
        if (Number.isNaN(value))
            return;
        sums[ofRow[row]] += value;
        counts[ofRow[row]]++;
    });
    return sums.map((sum, item) => (counts[item] === 0 ? Number.NaN : sum / counts[item]));
}
function firstRows({ ids, ofRow }) {
    const first = new Uint32Array(ids.length);
    for (let row = ofRow.length - 1; row >= 0; row--)
        first[ofRow[row]] = row;
    return first;
}

;// CONCATENATED MODULE: ./src/predictions/predictions-of.ts






/**
 * Validated rows in canonical order, out of the columns that `columnsOf` asked for. O(n).
 *
 * @throws MeasurementError with file, row and column of the first ten problems and the count of all
 */
function predictionsOf(columns, task, of) {
    const found = findings(of.file);
    enough(columns.count, task, found);
    const read = task.type === 'score' ? items(columns, task, found) : examples(columns, task, { found, extras: of.extras });
    found.settle();
    const order = task.idByPosition ? Uint32Array.from(read.ids.keys()) : canonicalOrder(read.ids);
    const ids = Array.from(order, (row) => read.ids[row]);
    return { ids, digest: digestOfRows(ids, (row) => read.label(order[row])), rows: selectRows(read.rows, order) };
}
function enough(count, task, found) {
    const needed = Math.max(1, task.minRows);
    if (count >= needed)
        return;
    found.file({
        message: count === 0 ? 'has no rows' : `has ${count} rows; task.min-rows asks for ${needed}`,
        hint: 'Nothing is decided on rows that are not there: look at what wrote the file'
    });
}
function items(columns, task, found) {
    const { ids, rows, firstRow } = scoreItems(columns, task, found);
    const label = task.label !== undefined && columns.columns.has(task.label) ? textsOf(columns, task.label) : () => '';
    return { ids, rows, label: (item) => label(firstRow[item]) };
}
function examples(columns, task, { found, extras }) {
    const ids = task.idByPosition
        ? Array.from({ length: columns.count }, (_, row) => String(row + 1))
        : idsOf(columns, task.id, found);
    const common = commonRows(columns, task, { found, extras });
    if (task.type === 'regression') {
        const labels = numbersOf(columns, task.label ?? 'label', { found });
        const predicted = numbersOf(columns, task.prediction ?? 'prediction', { found });
        return { ids, label: (row) => String(labels[row] + 0), rows: { type: 'regression', ...common, labels, predicted } };
    }
    return {
        ids,
        label: textsOf(columns, task.label ?? 'label'),
        rows: { ...common, ...classRows(columns, task, found) }
    };
}
function commonRows(columns, { group, weight }, { found, extras }) {
    const has = (name) => name !== undefined && columns.columns.has(name);
    return {
        count: columns.count,
        ...(has(weight) && { weights: weightsOf(columns, weight, found) }),
        ...(has(group) && { groups: classesOf(columns, group, { found, what: 'a group' }) }),
        slices: new Map(extras.slices.filter(has).map((name) => [name, categoriesOf(columns, name)])),
        numbers: new Map(extras.numbers.filter(has).map((name) => [name, numbersOf(columns, name, { found })]))
    };
}
function weightsOf(columns, field, found) {
    const weights = numbersOf(columns, field, { found, low: 0 });
    if (weights.length > 0 && !weights.some((weight) => weight > 0))
        found.file({ field, message: 'holds no weight above zero' });
    return weights;
}

;// CONCATENATED MODULE: ./src/predictions/read-predictions.ts


/** One file of predictions, as the task says. @throws MeasurementError with all that is wrong with it */
async function readPredictions(tables, source, by) {
    return predictionsOf(await readColumns(tables, source, by), by.task, { file: source.name, extras: by.extras });
}
/** The columns of a file that the task needs, in file order and not looked at. @throws MeasurementError where one is missing or unreadable */
async function readColumns(tables, source, { task, extras, role }) {
    const header = await tables.header(source);
    return tables.read(source, columnsOf(task, extras, { name: source.name, header, role }));
}

;// CONCATENATED MODULE: ./src/predictions/slice-index.ts
/**
 * The slices of some rows by one column or a crossing of several: those that have rows, in order of their values. O(n).
 *
 * @throws RangeError where a column was not read
 */
function sliceIndex(rows, by) {
    const columns = by.map((name) => {
        const column = rows.slices.get(name);
        if (column === undefined)
            throw new RangeError(`column ${name} was not read`);
        return { name, ...column };
    });
    const keys = new Float64Array(rows.count);
    let combinations = 1;
    for (const { codes, values } of columns) {
        if (combinations * values.length > Number.MAX_SAFE_INTEGER)
            combinations = renumber(keys);
        combinations *= values.length;
        for (let row = 0; row < keys.length; row++)
            keys[row] = keys[row] * values.length + codes[row];
    }
    if (combinations > keys.length)
        combinations = renumber(keys);
    return rowsByKey(keys, combinations).map((index) => {
        const first = index[0];
        return {
            slice: Object.fromEntries(columns.map(({ name, codes, values }) => [name, values[codes[first]]])),
            index
        };
    });
}
/** Keys in their order, from 0: as many as there are different ones. */
function renumber(keys) {
    const distinct = Float64Array.from(new Set(keys)).sort();
    const place = new Map(Array.from(distinct, (key, index) => [key, index]));
    keys.forEach((key, row) => (keys[row] = place.get(key)));
    return distinct.length;
}
/** The rows of every key that has some, in order of the keys; a view each of all rows sorted by key. */
function rowsByKey(keys, count) {
    const ends = new Uint32Array(count + 1);
    for (let row = 0; row < keys.length; row++)
        ends[keys[row] + 1]++;
    for (let key = 0; key < count; key++)
        ends[key + 1] += ends[key];
    const rows = new Uint32Array(keys.length);
    for (let row = 0; row < keys.length; row++)
        rows[ends[keys[row]]++] = row;
    return Array.from({ length: count }, (_, key) => rows.subarray(key === 0 ? 0 : ends[key - 1], ends[key])).filter((ofKey) => ofKey.length > 0);
}

;// CONCATENATED MODULE: ./src/predictions/index.ts









/***/ }),

/***/ 92727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  so: () => (/* reexport */ LEAST_IN_CELLS),
  bZ: () => (/* reexport */ LEAST_TO_RANK),
  gs: () => (/* reexport */ allNewP),
  XQ: () => (/* reexport */ argsort),
  Uh: () => (/* reexport */ benjaminiHochberg),
  vz: () => (/* reexport */ cellBootstrap),
  pV: () => (/* reexport */ chiSquareQuantile),
  Mt: () => (/* reexport */ chiSquareTail),
  o6: () => (/* reexport */ clippedWasserstein),
  em: () => (/* reexport */ contingency),
  o1: () => (/* reexport */ cramersV),
  HS: () => (/* reexport */ cramersVCorrected),
  wm: () => (/* reexport */ cumulative),
  x4: () => (/* reexport */ delongOf),
  MX: () => (/* reexport */ deltaMethod),
  GL: () => (/* reexport */ designEffect),
  PA: () => (/* reexport */ effectiveRows),
  Ri: () => (/* reexport */ enoughGroups),
  WM: () => (/* reexport */ groupJackknife),
  Vm: () => (/* reexport */ hellinger),
  fU: () => (/* reexport */ holm),
  al: () => (/* reexport */ inOrder),
  yc: () => (/* reexport */ independentProportions),
  fy: () => (/* reexport */ jensenShannon),
  lo: () => (/* reexport */ jensenShannonEffectiveRows),
  Zx: () => (/* reexport */ jensenShannonUpperBound),
  ro: () => (/* reexport */ kolmogorovCritical),
  sh: () => (/* reexport */ ksDistance),
  R: () => (/* reexport */ ksEffectiveRows),
  YV: () => (/* reexport */ ksExactTail),
  sr: () => (/* reexport */ ksLimitTail),
  dp: () => (/* reexport */ ksOfCells),
  bS: () => (/* reexport */ ksUpperBound),
  fj: () => (/* reexport */ largestNewP),
  Wn: () => (/* reexport */ largestNewShare),
  i2: () => (/* reexport */ mean),
  mq: () => (/* reexport */ newShare),
  VJ: () => (/* reexport */ noncentralityUpperBound),
  b3: () => (/* reexport */ normalDifference),
  Zl: () => (/* reexport */ normalQuantile),
  WI: () => (/* reexport */ normalTail),
  Fl: () => (/* reexport */ normalValue),
  SC: () => (/* reexport */ ofRepeats),
  HN: () => (/* reexport */ pairedMean),
  VR: () => (/* reexport */ pairedProportions),
  rv: () => (/* reexport */ permuteGroups),
  DD: () => (/* reexport */ placements),
  hi: () => (/* reexport */ pooledContingency),
  UN: () => (/* reexport */ pooledZ),
  Xo: () => (/* reexport */ proportion),
  HD: () => (/* reexport */ quantileOfCounts),
  mY: () => (/* reexport */ quantileOfSorted),
  _V: () => (/* reexport */ randomStream),
  ad: () => (/* reexport */ ranked_ranked),
  SM: () => (/* reexport */ rowsForEffective),
  vd: () => (/* reexport */ rowsNeeded),
  iy: () => (/* reexport */ shareChanges),
  tB: () => (/* reexport */ smallestDetectable),
  gX: () => (/* reexport */ stabilityIndex),
  mf: () => (/* reexport */ standardErrorOfInterval),
  X5: () => (/* reexport */ total),
  uc: () => (/* reexport */ twoProportions),
  wA: () => (/* reexport */ wassersteinDistance),
  rF: () => (/* reexport */ wilson),
  RY: () => (/* reexport */ withSupport)
});

// UNUSED EXPORTS: addGroup, ascending, betaCdf, betaQuantile, binomialCdf, binomialMidTail, binomialTail, cellTotals, chiSquareCdf, delong, farringtonManning, fisherMidTail, gammaCdf, gammaTail, hypergeometricMass, hypergeometricTail, kolmogorovTail, mirrored, noncentralChiSquareCdf, noncentralChiSquareTail, normalCdf, signFlip, studentQuantile, studentTail, tangoScore

;// CONCATENATED MODULE: ./src/statistics/radix-sort.ts
/** So few places are written at a time that they stay in the cache. */
const BITS = 8;
const DIGITS = 1 << BITS;
const MASK = DIGITS - 1;
/**
 * Rows in ascending order of their keys; equal keys as they stood. From the lowest digit up, keys moved with their rows so that every pass reads
 * memory in its order: O(n). The arrays given are overwritten.
 *
 * @example
 * radixSort({ keys: Uint32Array.of(7, 3), rows: Uint32Array.of(0, 1) }).rows // => Uint32Array.of(1, 0)
 */
function radixSort(of) {
    const n = of.keys.length;
    let [from, to] = [of, { keys: new Uint32Array(n), rows: new Uint32Array(n) }];
    for (let shift = 0; shift < 32; shift += BITS) {
        if (distribute(from, to, shift))
            [from, to] = [to, from];
    }
    return from;
}
/** One pass. @returns false where all share the digit and nothing had to move */
function distribute({ keys, rows }, to, shift) {
    const starts = new Uint32Array(DIGITS + 1);
    for (let place = 0; place < keys.length; place++)
        starts[((keys[place] >>> shift) & MASK) + 1]++;
    if (starts[((keys[0] >>> shift) & MASK) + 1] === keys.length)
        return false;
    for (let digit = 0; digit < DIGITS; digit++)
        starts[digit + 1] += starts[digit];
    const { keys: sortedKeys, rows: sortedRows } = to;
    for (let place = 0; place < keys.length; place++) {
        const key = keys[place];
        const there = starts[(key >>> shift) & MASK]++;
        sortedKeys[there] = key;
        sortedRows[there] = rows[place];
    }
    return true;
}

;// CONCATENATED MODULE: ./src/statistics/argsort.ts

/** Fewer values than this are sorted by insertion: counters take longer to clear. */
const FEW = 128;
/** Place of a half in the two words of a double. */
const [LOWER, UPPER] = [0, 1];
/**
 * Rows in ascending order of their values; ties in order of row. Values must not be NaN. O(n).
 *
 * @example
 * argsort(Float64Array.of(0.3, -1, 0.2)) // => Uint32Array.of(1, 2, 0)
 */
function argsort(values) {
    return ascending(values).order;
}
/**
 * The same, and where another value begins; -0 and 0 are one. Sorted by the upper halves of the doubles, which tell most of them apart, and then
 * by the lower ones where they do not.
 *
 * The order of an array is remembered as long as it lives, because several metrics rank the same scores; it must not change after it was ordered.
 *
 * @example
 * ascending(Float64Array.of(0.3, 0, 0.3)) // => { order: Uint32Array.of(1, 0, 2), starts: Uint32Array.of(0, 1, 3) }
 */
function ascending(values) {
    const before = remembered.get(values);
    if (before !== undefined)
        return before;
    const found = sorted(values);
    remembered.set(values, found);
    return found;
}
const remembered = new WeakMap();
function sorted(values) {
    const n = values.length;
    const rows = new Uint32Array(n);
    for (let row = 0; row < n; row++)
        rows[row] = row;
    const { keys, rows: order } = n < FEW ? { keys: new Uint32Array(n), rows } : radixSort({ keys: halves(values, rows, UPPER), rows });
    const starts = new Uint32Array(n + 1);
    let count = 0;
    for (let start = 0; start < n;) {
        let end = start + 1;
        while (end < n && keys[end] === keys[start])
            end++;
        if (end - start > 1)
            sortAlike(order, values, { start, end });
        starts[count++] = start;
        for (let place = start + 1; place < end; place++) {
            if (values[order[place]] !== values[order[place - 1]])
                starts[count++] = place;
        }
        start = end;
    }
    starts[count] = n;
    return { order, starts: starts.subarray(0, count + 1) };
}
/** Sorts rows whose upper halves are equal. Mostly they are two, or ties and in order as they stand. */
function sortAlike(order, values, { start, end }) {
    if (isSorted(order, values, { start, end }))
        return;
    if (end - start < FEW)
        return insert(order, values, { start, end });
    const rows = order.slice(start, end);
    order.set(radixSort({ keys: halves(values, rows, LOWER), rows }).rows, start);
}
function isSorted(order, values, { start, end }) {
    for (let place = start + 1; place < end; place++) {
        if (values[order[place]] < values[order[place - 1]])
            return false;
    }
    return true;
}
function insert(order, values, { start, end }) {
    for (let next = start + 1; next < end; next++) {
        const row = order[next];
        const value = values[row];
        let place = next;
        for (; place > start && values[order[place - 1]] > value; place--)
            order[place] = order[place - 1];
        order[place] = row;
    }
}
/** Half of the bits of each double, turned so that they order as unsigned integers. -0 becomes 0, as they compare equal. */
function halves(values, rows, half) {
    const one = new Float64Array(1);
    const words = new Uint32Array(one.buffer);
    const keys = new Uint32Array(rows.length);
    const ofPositive = half === UPPER ? 0x80000000 : 0;
    for (let place = 0; place < rows.length; place++) {
        one[0] = values[rows[place]] + 0;
        keys[place] = words[UPPER] >>> 31 === 1 ? ~words[half] : words[half] ^ ofPositive;
    }
    return keys;
}

;// CONCATENATED MODULE: ./src/statistics/benjamini-hochberg.ts
/**
 * Benjamini and Hochberg's adjusted p-values (1995), called q: rejecting those at most alpha keeps the expected share of false ones among the
 * rejected at most alpha. NaN stays NaN and does not count. O(d log d). Same as R's `p.adjust(p, "BH")`.
 *
 * @example
 * benjaminiHochberg([0.01, 0.02, 0.06]) // => [0.03, 0.03, 0.06]
 */
function benjaminiHochberg(pValues) {
    const order = [...pValues.keys()]
        .filter((index) => !Number.isNaN(pValues[index]))
        .sort((a, b) => pValues[b] - pValues[a]);
    const adjusted = pValues.map(() => Number.NaN);
    let smallest = 1;
    order.forEach((index, place) => {
        smallest = Math.min(smallest, (pValues[index] * order.length) / (order.length - place));
        adjusted[index] = smallest;
    });
    return adjusted;
}

;// CONCATENATED MODULE: ./src/statistics/incomplete-gamma.ts
/**
 * P(a, x) / t, where t = x^a e^-x / Gamma(a + 1): the series 1 + x/(a+1) + x^2/((a+1)(a+2)) + ... of the lower incomplete gamma function.
 * For x at most a + 1; about 9 sqrt(a) terms at worst.
 *
 * @example
 * lowerRatio(3, 0) // => 1
 */
function lowerRatio(a, x) {
    let [term, sum] = [1, 1];
    for (let k = 1; term > 1e-17 * sum; k++) {
        term *= x / (a + k);
        sum += term;
    }
    return sum;
}
/**
 * Q(a, x) / t with the same t: Legendre's continued fraction of the upper incomplete gamma function by Lentz' method.
 * For x at least a + 1; about 9 sqrt(a) levels at worst.
 *
 * @example
 * upperRatio(0, 2) // => 0
 */
function upperRatio(a, x) {
    const tiny = 1e-300;
    const nonZero = (value) => (Math.abs(value) < tiny ? tiny : value);
    let b = x + 1 - a;
    let c = 1 / tiny;
    let d = 1 / nonZero(b);
    let fraction = d;
    for (let level = 1; level < 1_000_000; level++) {
        const numerator = -level * (level - a);
        b += 2;
        d = 1 / nonZero(numerator * d + b);
        c = nonZero(b + numerator / c);
        const step = c * d;
        fraction *= step;
        if (Math.abs(step - 1) < 3e-16)
            break;
    }
    return a * fraction;
}

;// CONCATENATED MODULE: ./src/statistics/saddle-point.ts
/** k ln(k / m) + m - k without cancellation (Loader 2000, bd0); m at k = 0. */
function deviance(k, m) {
    if (k === 0)
        return m;
    const v = (k - m) / (k + m);
    if (Math.abs(v) >= 0.1)
        return k * Math.log(k / m) + m - k;
    let sum = (k - m) * v;
    let term = 2 * k * v;
    for (let odd = 3;; odd += 2) {
        term *= v * v;
        const next = sum + term / odd;
        if (next === sum)
            return sum;
        sum = next;
    }
}
/** ln Gamma(z) - ((z - 1/2) ln z - z + ln(2 pi) / 2): Stirling's series above 16, by recurrence below. */
function stirlingError(z) {
    let [error, shifted] = [0, z];
    for (; shifted < 16; shifted++)
        error += (shifted + 0.5) * Math.log1p(1 / shifted) - 1;
    const w = 1 / (shifted * shifted);
    return (error + (1 / 12 - w * (1 / 360 - w * (1 / 1260 - w * (1 / 1680 - w * (1 / 1188 - (w * 691) / 360360))))) / shifted);
}
/**
 * m^k e^-m / Gamma(k + 1): the chance of k events where m are expected, for any real k >= 0, with full relative accuracy.
 *
 * @example
 * poissonMass(0, 0) // => 1
 */
function poissonMass(k, m) {
    if (k === 0)
        return Math.exp(-m);
    return m === 0 ? 0 : Math.exp(-stirlingError(k) - deviance(k, m)) / Math.sqrt(2 * Math.PI * k);
}
/**
 * P(X = k) of a binomial distribution, with full relative accuracy (Loader 2000).
 *
 * @param q 1 - p, given apart so that neither loses digits
 *
 * @example
 * binomialMass(0, 3, { p: 0, q: 1 }) // => 1
 */
function binomialMass(k, n, { p, q }) {
    if (k === 0)
        return Math.exp(n * (q > 0.5 ? Math.log1p(-p) : Math.log(q)));
    if (k === n)
        return Math.exp(n * (p > 0.5 ? Math.log1p(-q) : Math.log(p)));
    const exponent = stirlingError(n) - stirlingError(k) - stirlingError(n - k) - deviance(k, n * p) - deviance(n - k, n * q);
    return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}

;// CONCATENATED MODULE: ./src/statistics/gamma.ts


/**
 * Regularised lower incomplete gamma function P(a, x), with full relative accuracy also where it is tiny.
 *
 * Series below a + 1, continued fraction above (Numerical Recipes 6.2), with Loader's saddle-point form of the factor before them, so that
 * large `a` lose no digits. Relative accuracy about 1e-13; O(sqrt(a)).
 *
 * @param a at least 0; P(0, x) is 1
 *
 * @example
 * gammaCdf(3, 0) // => 0
 */
function gammaCdf(a, x) {
    if (Number.isNaN(x) || Number.isNaN(a))
        return Number.NaN;
    if (a === 0 && x >= 0)
        return 1;
    if (x <= 0)
        return 0;
    return x < a + 1 ? poissonMass(a, x) * lowerRatio(a, x) : 1 - gammaTail(a, x);
}
/**
 * Regularised upper incomplete gamma function Q(a, x) = 1 - P(a, x), with full relative accuracy also where it is tiny.
 *
 * @param a at least 0; Q(0, x) is 0 above x = 0, and 1 at it, where all of that distribution lies
 *
 * @example
 * gammaTail(2, 0) // => 1
 */
function gammaTail(a, x) {
    if (Number.isNaN(x) || Number.isNaN(a))
        return Number.NaN;
    if (x <= 0)
        return 1;
    if (x === Number.POSITIVE_INFINITY || a === 0)
        return 0;
    return x < a + 1 ? 1 - gammaCdf(a, x) : poissonMass(a, x) * upperRatio(a, x);
}

;// CONCATENATED MODULE: ./src/statistics/root.ts
/**
 * Where an increasing function crosses zero, by bisection down to neighbouring numbers.
 *
 * @example
 * rootBetween((x) => x - 0.25, 0, 1) // => 0.25
 */
function rootBetween(increasing, low, high) {
    let [below, above] = [low, high];
    for (let step = 0; step < 1100; step++) {
        const middle = below + (above - below) / 2;
        if (middle <= below || middle >= above)
            break;
        const value = increasing(middle);
        if (value === 0)
            return middle;
        if (value < 0)
            below = middle;
        else
            above = middle;
        if (above - below <= 4e-16 * Math.abs(middle))
            break;
    }
    return below + (above - below) / 2;
}

;// CONCATENATED MODULE: ./src/statistics/chi-square.ts


/** P(X <= x) of a chi-square distribution with `df` degrees of freedom. O(sqrt(df)). */
function chiSquareCdf(x, df) {
    return gammaCdf(df / 2, x / 2);
}
/**
 * P(X >= x), with full relative accuracy in the far tail: the p-value of a statistic x. Without degrees of freedom all lies at 0.
 *
 * @example
 * chiSquareTail(0, 3) // => 1
 */
function chiSquareTail(x, df) {
    return gammaTail(df / 2, x / 2);
}
/**
 * The x below which a share `p` lies. NaN outside of [0, 1]. Bisection: about 60 evaluations.
 *
 * @example
 * chiSquareQuantile(0, 3) // => 0
 */
function chiSquareQuantile(p, df) {
    if (!(p >= 0 && p <= 1))
        return Number.NaN;
    if (p === 0 || df === 0)
        return 0;
    if (p === 1)
        return Number.POSITIVE_INFINITY;
    const excess = (x) => (p > 0.5 ? 1 - p - chiSquareTail(x, df) : chiSquareCdf(x, df) - p);
    let high = df + 1;
    while (excess(high) < 0)
        high *= 2;
    return rootBetween(excess, 0, high);
}

;// CONCATENATED MODULE: ./src/statistics/effective-rows.ts
/**
 * What two samples of n and m rows are worth together in a comparison: nm / (n + m).
 *
 * @example
 * effectiveRows(200, 200) // => 100
 */
function effectiveRows(n, m) {
    return n === 0 || m === 0 ? 0 : n / (1 + n / m);
}
/**
 * Rows of the current side that make two samples worth `effective`, beside the reference as it is. A reference that has no more than 1.25
 * times the effective rows could not be made up for by a current table of reasonable size: then both sides get the same number.
 *
 * @example
 * rowsForEffective(100, 400) // => { reference: 400, current: 134 }
 */
function rowsForEffective(effective, reference) {
    if (!(reference > 1.25 * effective)) {
        const both = Math.ceil(2 * effective);
        return { reference: Math.max(both, reference), current: both };
    }
    return { reference, current: Math.ceil(effective / (1 - effective / reference)) };
}

;// CONCATENATED MODULE: ./src/statistics/noncentral-chi-square.ts




/** What one term does not change any more. */
const NEGLIGIBLE = 1e-18;
/**
 * P(X <= x), with full relative accuracy in the lower tail.
 *
 * A Poisson mixture of central distributions, added outwards from its largest term (Ding 1992, Benton and Krishnamoorthy 2003).
 * Relative accuracy about 1e-12; O(sqrt(df + noncentrality)): 0.3 ms at a noncentrality of 10^7.
 *
 * @example
 * noncentralChiSquareCdf(0, { df: 3, noncentrality: 5 }) // => 0
 */
function noncentralChiSquareCdf(x, of) {
    const { df, noncentrality } = of;
    if (Number.isNaN(x))
        return Number.NaN;
    if (noncentrality === 0)
        return chiSquareCdf(x, df);
    if (x < 0)
        return 0;
    if (x === 0)
        return df === 0 ? Math.exp(-noncentrality / 2) : 0;
    return x < df + noncentrality ? lowerMixture(mixture(x, of)) : 1 - noncentralChiSquareTail(x, of);
}
/**
 * P(X > x), with full relative accuracy in the upper tail.
 *
 * @example
 * noncentralChiSquareTail(0, { df: 3, noncentrality: 5 }) // => 1
 */
function noncentralChiSquareTail(x, of) {
    const { df, noncentrality } = of;
    if (Number.isNaN(x))
        return Number.NaN;
    if (noncentrality === 0)
        return chiSquareTail(x, df);
    if (x === Number.POSITIVE_INFINITY)
        return 0;
    return x >= df + noncentrality && x > 0 ? upperMixture(mixture(x, of)) : 1 - noncentralChiSquareCdf(x, of);
}
/**
 * The noncentrality above which so small an `x` would be less likely than `alpha`: its upper confidence bound at level 1 - alpha.
 * Zero where `x` is that small even without any. About 60 evaluations of the distribution function.
 *
 * @example
 * noncentralityUpperBound(0, 3, 0.05) // => 0
 */
function noncentralityUpperBound(x, df, alpha) {
    const excess = (noncentrality) => alpha - noncentralChiSquareCdf(x, { df, noncentrality });
    if (excess(0) >= 0)
        return 0;
    let high = x + df + 10;
    while (excess(high) < 0)
        high *= 2;
    return rootBetween(excess, 0, high);
}
/** The product of both Poisson masses is largest where j (j + a) = rate * half. */
function mixture(x, { df, noncentrality }) {
    const [a, rate, half] = [df / 2, noncentrality / 2, x / 2];
    // The positive root of j^2 + a j = rate * half, written so that nothing cancels where a is large.
    const mode = Math.floor((2 * rate * half) / (a + Math.sqrt(a * a + 4 * rate * half)));
    return { a, rate, half, mode };
}
/**
 * Terms p_j P_j = (p_j t_j) (P_j / t_j), with p_j = poisson(j; rate), t_j = half^(a+j) e^-half / Gamma(a+j+1). The ratio P_j / t_j is found
 * downwards, where its recurrence only adds: it starts so far above the largest term that what lies beyond does not matter.
 */
function lowerMixture({ a, rate, half, mode }) {
    let [top, product] = [mode, 1];
    while (product > NEGLIGIBLE) {
        top++;
        product *= (rate / top) * (half / (a + top));
    }
    let ratio = lowerRatio(a + top, half);
    let sum = product * ratio;
    for (let j = top - 1; j >= 0; j--) {
        ratio = 1 + (ratio * half) / (a + j + 1);
        product *= ((j + 1) / rate) * ((a + j + 1) / half);
        const term = product * ratio;
        sum += term;
        if (j < mode && term < NEGLIGIBLE * sum)
            break;
    }
    return scaled(sum, { a, rate, half, mode });
}
/** The same for Q_j / t_j, whose recurrence only adds upwards. */
function upperMixture({ a, rate, half, mode }) {
    let [bottom, product] = [mode, 1];
    while (product > NEGLIGIBLE && bottom > 0) {
        product *= (bottom / rate) * ((a + bottom) / half);
        bottom--;
    }
    let ratio = upperRatio(a + bottom, half);
    let sum = product * ratio;
    for (let j = bottom + 1;; j++) {
        ratio = ((ratio + 1) * (a + j)) / half;
        product *= (rate / j) * (half / (a + j));
        const term = product * ratio;
        sum += term;
        if (j > mode && term < NEGLIGIBLE * sum)
            break;
    }
    return scaled(sum, { a, rate, half, mode });
}
/** Terms were counted in units of the largest product. */
function scaled(sum, { a, rate, half, mode }) {
    return Math.min(1, sum * poissonMass(mode, rate) * poissonMass(a + mode, half));
}

;// CONCATENATED MODULE: ./src/statistics/categories-bound.ts



/** What turns a divergence in bits into a chi-square statistic, by effective row. */
const CHI_SQUARE_A_BIT = 8 * Math.LN2;
/**
 * Upper confidence bound of the true Jensen-Shannon distance (base 2), at level 1 - alpha. At most `limit`: shown stable.
 *
 * 8 ln 2 * n_e * divergence is about non-central chi-square with noncentrality 8 ln 2 * n_e * distance^2, n_e = nm/(n+m), and k - 1 degrees of
 * freedom; fewer where the smaller sample expects less than a fifth of a row of some categories, or 60 rows beside a reference with a long
 * tail would be called stable at the limit in 24 % of cases. The bound is the distance below which so small a divergence would be less likely
 * than alpha; so it stays within the limit just when 8 ln 2 * n_e * divergence is at most the alpha quantile of that distribution at the
 * limit. Some milliseconds at 10^7 rows.
 *
 * @param of n and m: rows of either side with a value
 *
 * @example
 * jensenShannonUpperBound({ divergence: 0, df: 0 }, { n: 10, m: 10 }, 1) // => 0
 */
function jensenShannonUpperBound({ divergence, df }, of, alpha) {
    const scale = CHI_SQUARE_A_BIT * effectiveRows(of.n, of.m);
    if (!(scale > 0))
        return 1;
    return Math.min(1, Math.sqrt(noncentralityUpperBound(scale * divergence, df, alpha) / scale));
}
/**
 * Effective rows (see `rowsForEffective`) with which that bound stays within `limit` with the given power if nothing changed: then the
 * statistic is central chi-square, and its quantile at `power` has to lie within the bound.
 *
 * @example
 * Math.ceil(jensenShannonEffectiveRows({ categories: 2, limit: 0.1 }, 0.05)) // => 235
 */
function jensenShannonEffectiveRows({ categories, limit }, alpha, power = 0.95) {
    const df = Math.max(0, categories - 1);
    return noncentralityUpperBound(chiSquareQuantile(power, df), df, alpha) / (CHI_SQUARE_A_BIT * limit * limit);
}

;// CONCATENATED MODULE: ./src/statistics/random-binomial.ts
/**
 * One draw of a binomial distribution: by inversion where few successes are expected, else by Hörmann's transformed rejection
 * (BTRS, 1993). Exact; O(1) on average.
 */
function randomBinomial(n, p, random) {
    if (n <= 0 || p <= 0)
        return 0;
    if (p >= 1)
        return n;
    if (p > 0.5)
        return n - randomBinomial(n, 1 - p, random);
    return n * p < 10 ? byInversion(n, p, random) : byRejection(n, p, random);
}
/** Walks the probabilities upwards from none. */
function byInversion(n, p, random) {
    const odds = p / (1 - p);
    let probability = Math.exp(n * Math.log1p(-p));
    let rest = random();
    let k = 0;
    while (rest > probability && k < n) {
        rest -= probability;
        k++;
        probability *= (odds * (n - k + 1)) / k;
    }
    return k;
}
function byRejection(n, p, random) {
    const q = 1 - p;
    const spread = Math.sqrt(n * p * q);
    const b = 1.15 + 2.53 * spread;
    const a = -0.0873 + 0.0248 * b + 0.01 * p;
    const center = n * p + 0.5;
    const quick = 0.92 - 4.2 / b;
    const alpha = (2.83 + 5.1 / b) * spread;
    const mode = Math.floor((n + 1) * p);
    const logOdds = Math.log(p / q);
    for (;;) {
        const v = random();
        const u = random() - 0.5;
        const us = 0.5 - Math.abs(u);
        const k = Math.floor(((2 * a) / us + b) * u + center);
        if (us >= 0.07 && v <= quick)
            return k;
        if (k < 0 || k > n)
            continue;
        const bound = Math.log((v * alpha) / (a / (us * us) + b));
        if (bound <=
            logFactorial(mode) + logFactorial(n - mode) - logFactorial(k) - logFactorial(n - k) + (k - mode) * logOdds)
            return k;
    }
}
/** ln k!, by a table below 16 and Stirling's series above. */
function logFactorial(k) {
    if (k < small.length)
        return small[k];
    const x = k + 1;
    const w = 1 / (x * x);
    return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + (1 / 12 - w * (1 / 360 - w / 1260)) / x;
}
const small = Float64Array.from({ length: 16 }, (_, k) => {
    let sum = 0;
    for (let factor = 2; factor <= k; factor++)
        sum += Math.log(factor);
    return sum;
});

;// CONCATENATED MODULE: ./src/statistics/acceleration.ts
/**
 * Where among the bootstrap replicates the bound of a level lies, both as places of the standard normal distribution: Efron's BCa,
 * `z0 + (z0 + z) / (1 - a (z0 + z))`.
 *
 * A skewed estimate comes with an error that moves with it: where few losses were drawn, few losses seem possible. Percentiles ignore that and are
 * too short on that side. Both constants of BCa are a sixth of the skewness, which for a mean they are; `a` here is that sixth.
 * Increasing in z. Source: Efron (1987), Journal of the American Statistical Association 82, 171-185.
 *
 * @example
 * placeOfLevel(-1.5, 0) // => -1.5
 */
function placeOfLevel(z, a) {
    return a + accelerated(a + z, a);
}
/** The level whose bound lies at a place: the inverse of `placeOfLevel`, which turns replicates beyond a value into a p-value. */
function levelOfPlace(place, a) {
    return accelerated(place - a, -a) - a;
}
/**
 * Place among replicates of a value so many standard errors from their mean, too far out to count replicates beyond it: the distance without its
 * skewness, by the inverse of Cornish and Fisher's `distance = place + a (place^2 - 1)`.
 *
 * @example
 * placeOfDistance(4, 0) // => 4
 */
function placeOfDistance(distance, a) {
    return (2 * (distance + a)) / (1 + Math.sqrt(Math.max(0, 1 + 4 * a * (distance + a))));
}
/** y / (1 - a y), infinite from its pole on; the inverse is the same with -a. */
function accelerated(y, a) {
    return a * y < 1 ? 1 / (1 / y - a) : y * Number.POSITIVE_INFINITY;
}

;// CONCATENATED MODULE: ./src/statistics/moments.ts
/** Mean and unbiased variance of many numbers, in two passes so that large means lose no digits. Variance NaN below two. */
function moments(values) {
    const n = values.length;
    let sum = 0;
    for (let i = 0; i < n; i++)
        sum += values[i];
    const mean = sum / n;
    let squares = 0;
    let rest = 0;
    for (let i = 0; i < n; i++) {
        const deviation = values[i] - mean;
        squares += deviation * deviation;
        rest += deviation;
    }
    return { mean: mean + rest / n, variance: n < 2 ? Number.NaN : (squares - (rest * rest) / n) / (n - 1) };
}

;// CONCATENATED MODULE: ./src/statistics/normal.ts
const SQRT_2PI = Math.sqrt(2 * Math.PI);
/**
 * Upper tail of the standard normal distribution, P(Z > z), with full relative accuracy in the far tail.
 *
 * Near zero by the series of erf (Abramowitz and Stegun 7.1.6), beyond by the continued fraction of Mills' ratio (26.2.14).
 *
 * @example
 * normalTail(0) // => 0.5
 */
function normalTail(z) {
    if (Number.isNaN(z))
        return Number.NaN;
    if (z < 0)
        return 1 - normalTail(-z);
    if (z > 38.6)
        return 0;
    return z < 2.5 ? 0.5 - density(z) * seriesFromZero(z) : density(z) / millsFraction(z);
}
/** P(Z <= z). */
function normalCdf(z) {
    return normalTail(-z);
}
/**
 * The z below which a share `p` of the standard normal distribution lies. Infinite at 0 and 1, NaN outside of [0, 1].
 *
 * Newton on the logarithm of the tail, which is concave, so that it converges from everywhere.
 *
 * @example
 * normalQuantile(0.5) // => 0
 */
function normalQuantile(p) {
    if (!(p >= 0 && p <= 1))
        return Number.NaN;
    if (p > 0.5)
        return -normalQuantile(1 - p);
    if (p === 0)
        return Number.NEGATIVE_INFINITY;
    if (p === 0.5)
        return 0;
    const target = Math.log(p);
    let z = Math.sqrt(-2 * target) * 0.9;
    for (let step = 0; step < 60; step++) {
        const tail = normalTail(z);
        const change = ((Math.log(tail) - target) * tail) / density(z);
        z += change;
        if (Math.abs(change) <= 4e-16 * Math.abs(z))
            break;
    }
    return -z;
}
function density(z) {
    return Math.exp(-0.5 * z * z) / SQRT_2PI;
}
/** (Phi(z) - 1/2) / phi(z) = z + z^3/3 + z^5/15 + ... */
function seriesFromZero(z) {
    let [term, sum] = [z, z];
    for (let odd = 3; term > 1e-17 * sum; odd += 2) {
        term *= (z * z) / odd;
        sum += term;
    }
    return sum;
}
/** phi(z) / (1 - Phi(z)) = z + 1/(z + 2/(z + 3/(z + ...))), from far inside out. */
function millsFraction(z) {
    let fraction = z;
    for (let level = Math.ceil(40 + 400 / z); level > 0; level--)
        fraction = z + level / fraction;
    return fraction;
}

;// CONCATENATED MODULE: ./src/statistics/quantile.ts
/**
 * Quantile by linear interpolation (Hyndman and Fan's type 7, NumPy's default). NaN of nothing.
 *
 * @param sorted ascending
 * @param p in [0, 1]
 *
 * @example
 * quantileOfSorted(Float64Array.of(1, 2, 3, 4), 0.5) // => 2.5
 */
function quantileOfSorted(sorted, p) {
    if (sorted.length === 0)
        return Number.NaN;
    const place = p * (sorted.length - 1);
    const below = Math.floor(place);
    const low = sorted[below];
    const share = place - below;
    return share === 0 ? low : low + share * (sorted[below + 1] - low);
}

;// CONCATENATED MODULE: ./src/statistics/skewness.ts
/**
 * Third standardised moment of many numbers, given their mean and variance. 0 where all are equal, and of nothing.
 *
 * @example
 * skewness(Float64Array.of(1, 2, 3), { mean: 2, variance: 1 }) // => 0
 */
function skewness(values, { mean, variance }) {
    let cubes = 0;
    for (let i = 0; i < values.length; i++) {
        const deviation = values[i] - mean;
        cubes += deviation * deviation * deviation;
    }
    return variance > 0 ? cubes / (values.length * variance * Math.sqrt(variance)) : 0;
}

;// CONCATENATED MODULE: ./src/statistics/replicates.ts





/** More undefined replicates than this, and the others are no fair picture. */
const TOLERATED_UNDEFINED = 0.05;
/** Fewer replicates beyond a value than this say little about how rare it is. */
const FEW_BEYOND = 10;
/**
 * Accelerated percentile bounds (BCa) of a bootstrap, and the p-values that are their inverse. The replicates are moved so that their mean is
 * the estimate.
 *
 * The share of replicates at or beyond a value is (b + 1) / (B + 1) with b of B there; where b < 10, the smaller of that and the tail of a
 * normal distribution with their skewness.
 *
 * @param of.replicates NaN where the statistic was undefined
 */
function fromReplicates(of) {
    const { estimate, method, n } = of;
    const defined = withoutNaN(of.replicates);
    const { mean, variance } = moments(defined);
    const standardError = Math.sqrt(variance);
    const acceleration = skewness(defined, { mean, variance }) / 6;
    const undefinedShare = 1 - defined.length / of.replicates.length;
    const sorted = onDemand(() => moved(defined, estimate - mean).sort());
    const quantile = (z) => quantileOfSorted(sorted(), normalCdf(placeOfLevel(z, acceleration)));
    const p = (beyond, distance, a) => {
        const counted = normalQuantile((beyond + 1) / (defined.length + 1));
        const far = beyond < FEW_BEYOND && standardError > 0;
        const place = far ? Math.min(counted, placeOfDistance(distance / standardError, a)) : counted;
        return normalCdf(levelOfPlace(place, a));
    };
    return {
        method,
        estimate,
        standardError,
        n,
        bounds: (alpha) => ({ low: quantile(normalQuantile(alpha)), high: quantile(-normalQuantile(alpha)) }),
        // Above the estimate the picture is mirrored, and with it the sign of the skewness.
        pLess: (value) => p(defined.length - firstAtLeast(sorted(), value), estimate - value, -acceleration),
        pGreater: (value) => p(firstAbove(sorted(), value), value - estimate, acceleration),
        ...(undefinedShare > TOLERATED_UNDEFINED && {
            weak: `undefined in ${Math.round(100 * undefinedShare)} % of the replicates`
        })
    };
}
function withoutNaN(values) {
    let kept = 0;
    const numbers = new Float64Array(values.length);
    for (let i = 0; i < values.length; i++)
        if (!Number.isNaN(values[i]))
            numbers[kept++] = values[i];
    return numbers.subarray(0, kept);
}
function moved(values, by) {
    const there = new Float64Array(values.length);
    for (let i = 0; i < values.length; i++)
        there[i] = values[i] + by;
    return there;
}
/** Sorting is most of the work, and not every inference is asked for bounds. */
function onDemand(make) {
    let made;
    return () => (made ??= make());
}
function firstAtLeast(sorted, value) {
    return firstWhere(sorted, (each) => each >= value);
}
function firstAbove(sorted, value) {
    return firstWhere(sorted, (each) => each > value);
}
/** Binary search; the condition holds from some place on. */
function firstWhere(sorted, holds) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (holds(sorted[middle]))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./src/statistics/support.ts
/** Fewer cases of a class, true or predicted, than this, and a function of the confusion matrix claims too much. */
const LEAST_IN_CELLS = 20;
/** Fewer cases of a class, or of the others, than this, and the normal approximation of a ROC AUC is not trusted. */
const LEAST_TO_RANK = 10;
/** The same inference with the smallest count that enters it. Below `least` it may fail, not pass. */
function withSupport(of, support, least) {
    return { ...of, support, ...(support < least && { weak: of.weak ?? `smallest count ${support}` }) };
}

;// CONCATENATED MODULE: ./src/statistics/cell-bootstrap.ts



const REPLICATES = 10_000;
/** Rows added to each label, evenly over the cells in which the models differ: with two classes one a cell, as Bonett and Price have it. */
const ADDED_TO_LABEL = 2;
/**
 * Bootstrap of functions of the confusion matrix: rows are drawn again by drawing counts of the joint cells (label, baseline, candidate).
 *
 * Each cell in which the models differ first gets 2 / (K (K - 1)) of a row, because a difference that happened not to occur is not impossible
 * (percentiles alone have zero width there); the replicates are then moved back onto the estimate. All statistics share the replicates.
 * O(10,000 x (cells + statistics x K^2)), whatever the number of rows.
 * Source: Bonett and Price (2012), Journal of Educational and Behavioral Statistics 37, 479-488, who add one row to each such cell of a
 * paired 2 x 2 table; more classes by analogy.
 */
function cellBootstrap(of, statistics, random) {
    const observed = marginals(of);
    const replicates = statistics.map(() => ({
        candidate: new Float64Array(REPLICATES),
        difference: new Float64Array(REPLICATES)
    }));
    const draw = sampler(of, random);
    for (let replicate = 0; replicate < REPLICATES; replicate++) {
        const { baseline, candidate } = draw();
        statistics.forEach(({ ofCells }, index) => {
            const value = ofCells(candidate, of.classes);
            replicates[index].candidate[replicate] = value;
            replicates[index].difference[replicate] = of.paired ? value - ofCells(baseline, of.classes) : 0;
        });
    }
    return statistics.map((statistic, index) => inferenceOf(statistic, { ...of, ...observed }, replicates[index]));
}
function marginals({ cells, classes }) {
    const [baseline, candidate] = [new Float64Array(classes * classes), new Float64Array(classes * classes)];
    let n = 0;
    for (const cell of cells) {
        baseline[cell.label * classes + cell.baseline] += cell.count;
        candidate[cell.label * classes + cell.candidate] += cell.count;
        n += cell.count;
    }
    return { baseline, candidate, n };
}
/** Draws n rows: those of the added mass one by one (about 2 K of them), the others by sequential binomials. The matrices are reused. */
function sampler({ cells, classes, paired }, random) {
    const n = cells.reduce((sum, { count }) => sum + count, 0);
    const added = paired && classes > 1 ? ADDED_TO_LABEL * classes : 0;
    const [baseline, candidate] = [new Float64Array(classes * classes), new Float64Array(classes * classes)];
    const putAdded = () => {
        const cell = Math.floor(random() * classes * classes * (classes - 1));
        const place = Math.floor(cell / (classes - 1));
        const step = 1 + (cell % (classes - 1));
        baseline[place]++;
        candidate[place - (place % classes) + ((place + step) % classes)]++;
    };
    return () => {
        baseline.fill(0);
        candidate.fill(0);
        const fromAdded = randomBinomial(n, added / (n + added), random);
        for (let row = 0; row < fromAdded; row++)
            putAdded();
        let [rows, mass] = [n - fromAdded, n];
        for (const cell of cells) {
            const count = randomBinomial(rows, cell.count / mass, random);
            baseline[cell.label * classes + cell.baseline] += count;
            candidate[cell.label * classes + cell.candidate] += count;
            rows -= count;
            mass -= cell.count;
        }
        return { baseline, candidate };
    };
}
function inferenceOf({ ofCells, support: supportOf }, { baseline, candidate, classes, n, paired }, replicates) {
    const ofBaseline = ofCells(baseline, classes);
    const ofCandidate = ofCells(candidate, classes);
    const own = supportOf(candidate, classes);
    const both = paired ? Math.min(own, supportOf(baseline, classes)) : own;
    const method = `cell bootstrap (${REPLICATES} replicates)`;
    const infer = (estimate, of, support) => withSupport(fromReplicates({ method, estimate, replicates: of, n }), support, LEAST_IN_CELLS);
    return {
        candidate: infer(ofCandidate, replicates.candidate, own),
        baseline: ofBaseline,
        difference: infer(ofCandidate - ofBaseline, replicates.difference, both)
    };
}

;// CONCATENATED MODULE: ./src/statistics/contingency.ts

/** Below this expected count on a side a category is too rare to stand alone. */
const LEAST_EXPECTED = 5;
/**
 * Pearson's chi-square test of homogeneity, without Yates' correction. O(k). Same as SciPy's `chi2_contingency(correction=False)`, but
 * categories that occur nowhere are left out.
 *
 * @example
 * contingency({ reference: [10, 20], current: [20, 40] }) // => { statistic: 0, df: 1, p: 1, pooled: 0 }
 */
function contingency({ reference, current }) {
    const [n, m] = [total(reference), total(current)];
    if (n === 0 || m === 0)
        return { statistic: Number.NaN, df: Number.NaN, p: Number.NaN, pooled: 0 };
    let [statistic, occurring] = [0, 0];
    for (let category = 0; category < reference.length; category++) {
        const [one, two] = [reference[category], current[category]];
        if (one + two === 0)
            continue;
        occurring++;
        // The sum of (observed - expected)^2 / expected of both cells: their deviations are equal but for the sign.
        const deviation = (one * m - two * n) / (n + m);
        statistic += (deviation * deviation * (n + m) * (1 / n + 1 / m)) / (one + two);
    }
    return { statistic, df: occurring - 1, p: chiSquareTail(statistic, occurring - 1), pooled: 0 };
}
/**
 * The same after categories whose expected count is below 5 on a side were put together. Where nothing but one category would be left, they
 * stay apart: with most expected counts small the unpooled test still holds its level, the pooled one could see nothing.
 *
 * @example
 * pooledContingency({ reference: [90, 3, 7], current: [92, 6, 2] }).pooled // => 2
 */
function pooledContingency(counts) {
    const { reference, current } = counts;
    const [n, m] = [total(reference), total(current)];
    const together = { reference: 0, current: 0 };
    const apart = { reference: [], current: [] };
    let pooled = 0;
    for (let category = 0; category < reference.length; category++) {
        const [one, two] = [reference[category], current[category]];
        if (one + two === 0)
            continue;
        if ((Math.min(n, m) * (one + two)) / (n + m) < LEAST_EXPECTED) {
            pooled++;
            together.reference += one;
            together.current += two;
        }
        else {
            apart.reference.push(one);
            apart.current.push(two);
        }
    }
    if (pooled === 0 || apart.reference.length === 0)
        return contingency(counts);
    apart.reference.push(together.reference);
    apart.current.push(together.current);
    return { ...contingency(apart), pooled };
}
/** Sum of counts. */
function total(counts) {
    let sum = 0;
    for (let category = 0; category < counts.length; category++)
        sum += counts[category];
    return sum;
}

;// CONCATENATED MODULE: ./src/statistics/cramers-v.ts
/**
 * Cramer's V of a table of two rows, in [0, 1]: sqrt(chi-square / rows). NaN without rows.
 *
 * @param rows of both samples together
 *
 * @example
 * cramersV({ statistic: 4, df: 3 }, 100) // => 0.2
 */
function cramersV({ statistic }, rows) {
    return Math.sqrt(statistic / rows);
}
/**
 * The same without its bias (Bergsma 2013): about zero where nothing changed, however many categories there are.
 *
 * @example
 * cramersVCorrected({ statistic: 2, df: 3 }, 100) // => 0
 */
function cramersVCorrected({ statistic, df }, rows) {
    const explained = Math.max(0, statistic / rows - df / (rows - 1));
    const most = Math.min(1 - 1 / (rows - 1), df - (df * df) / (rows - 1));
    return explained === 0 ? 0 : Math.sqrt(explained / most);
}

;// CONCATENATED MODULE: ./src/statistics/beta.ts


/**
 * Regularised incomplete beta function I_x(a, b): P(X <= x) of a beta distribution.
 *
 * Continued fraction by Lentz' method (Numerical Recipes 6.4), with Loader's saddle-point form of the factor before it, so that large
 * `a` and `b` lose no digits. Relative accuracy about 1e-12.
 *
 * @param y 1 - x, where it is known more exactly than that subtraction
 *
 * @example
 * betaCdf(0.5, 2, 2) // => 0.5
 */
function betaCdf(x, a, b, y = 1 - x) {
    if (Number.isNaN(x))
        return Number.NaN;
    if (x <= 0)
        return 0;
    if (y <= 0)
        return 1;
    if (x > (a + 1) / (a + b + 2))
        return 1 - betaCdf(y, b, a, x);
    return (power(x, y, a, b) * fraction(x, a, b)) / a;
}
/**
 * The x below which a share `p` of the beta distribution lies.
 *
 * @example
 * betaQuantile(0.5, 2, 2) // => 0.5
 */
function betaQuantile(p, a, b) {
    if (p <= 0)
        return 0;
    if (p >= 1)
        return 1;
    return rootBetween((x) => betaCdf(x, a, b) - p, 0, 1);
}
/** x^a y^b / B(a, b). */
function power(x, y, a, b) {
    const n = a + b;
    const exponent = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * y);
    return Math.sqrt((a / (2 * Math.PI)) * (b / n)) * Math.exp(exponent);
}
/** Lentz' method for the continued fraction of the incomplete beta function. */
function fraction(x, a, b) {
    const tiny = 1e-300;
    const nonZero = (value) => (Math.abs(value) < tiny ? tiny : value);
    let c = 1;
    let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
    let product = d;
    for (let m = 1; m < 100_000; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / nonZero(1 + even * d);
        c = nonZero(1 + even / c);
        product *= c * d;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / nonZero(1 + odd * d);
        c = nonZero(1 + odd / c);
        const step = c * d;
        product *= step;
        if (Math.abs(step - 1) < 3e-16)
            break;
    }
    return product;
}

;// CONCATENATED MODULE: ./src/statistics/student.ts



/** Above so many degrees of freedom the normal distribution is nearer than the arithmetic. */
const ALMOST_NORMAL = 1e6;
/**
 * Upper tail of Student's t distribution, P(T > t), for any positive number of degrees of freedom.
 *
 * @example
 * studentTail(0, 5) // => 0.5
 */
function studentTail(t, df) {
    if (Number.isNaN(t) || Number.isNaN(df))
        return Number.NaN;
    if (df > ALMOST_NORMAL)
        return normalTail(t);
    if (t < 0)
        return 1 - studentTail(-t, df);
    const square = t * t;
    if (square === Number.POSITIVE_INFINITY)
        return 0;
    return betaCdf(df / (df + square), df / 2, 0.5, square / (df + square)) / 2;
}
/**
 * The t below which a share `p` of the distribution lies.
 *
 * @example
 * studentQuantile(0.5, 3) // => 0
 */
function studentQuantile(p, df) {
    if (!(p >= 0 && p <= 1) || Number.isNaN(df))
        return Number.NaN;
    if (p === 0.5)
        return 0;
    if (p < 0.5)
        return -upperQuantile(p, df);
    return upperQuantile(1 - p, df);
}
function upperQuantile(tail, df) {
    if (tail === 0)
        return Number.POSITIVE_INFINITY;
    if (df > ALMOST_NORMAL)
        return -normalQuantile(tail);
    let high = 2;
    while (studentTail(high, df) > tail)
        high *= 2;
    return rootBetween((t) => tail - studentTail(t, df), 0, high);
}

;// CONCATENATED MODULE: ./src/statistics/normal-inference.ts


/** Wald interval and p-values. Without error there is nothing to divide by: the interval is the estimate alone. */
function symmetric({ df, ...of }) {
    const { estimate, standardError } = of;
    const quantile = (alpha) => df === undefined ? -normalQuantile(alpha) : studentQuantile(1 - alpha, df);
    const tail = (t) => (df === undefined ? normalTail(t) : studentTail(t, df));
    const pGreater = (value) => standardError === 0 ? certain(estimate, value) : tail((estimate - value) / standardError);
    const pLess = (value) => standardError === 0 ? certain(value, estimate) : tail((value - estimate) / standardError);
    return {
        ...of,
        bounds: (alpha) => {
            const half = standardError === 0 ? 0 : quantile(alpha) * standardError;
            return { low: estimate - half, high: estimate + half };
        },
        pLess,
        pGreater
    };
}
/** p-value of "not larger" without any error: nothing to doubt when it is larger, nothing shown when it is not. */
function certain(larger, smaller) {
    return larger > smaller ? 0 : 1;
}

;// CONCATENATED MODULE: ./src/statistics/in-order.ts
/**
 * Values of some rows, in the order in which they are listed: gathered once, so that what then walks along them reads memory in its order.
 *
 * @example
 * inOrder(Float64Array.of(0.3, 0.1), Uint32Array.of(1, 0)) // => Float64Array.of(0.1, 0.3)
 */
function inOrder(values, rows) {
    const gathered = emptyLike(values, rows.length);
    for (let place = 0; place < rows.length; place++)
        gathered[place] = values[rows[place]];
    return gathered;
}
function emptyLike(values, length) {
    if (values instanceof Float64Array)
        return new Float64Array(length);
    return values instanceof Int32Array ? new Int32Array(length) : new Uint8Array(length);
}

;// CONCATENATED MODULE: ./src/statistics/ranked.ts


/**
 * Ranks rows by their scores. O(n).
 *
 * @param positive 1 for rows of the class
 * @param weights one a row
 *
 * @example
 * ranked(Uint8Array.of(1, 0), Float64Array.of(0.8, 0.3)).positive // => Uint8Array.of(0, 1)
 */
function ranked_ranked(positive, scores, weights) {
    const { order, starts } = ascending(scores);
    return { order, starts, positive: inOrder(positive, order), ...(weights && { mass: inOrder(weights, order) }) };
}

;// CONCATENATED MODULE: ./src/statistics/delong.ts



/**
 * Area under the ROC curve, or the difference of two on the same rows, by DeLong, DeLong and Clarke-Pearson (1988) with the ranks of Sun and
 * Xu (2014). O(n log n).
 *
 * @param of.positive 1 for rows of the positive class
 * @param of.baseline scores of the other model; without it the AUC of the candidate itself
 *
 * @example
 * delong({ positive: Uint8Array.of(0, 1, 1), candidate: Float64Array.of(0.1, 0.8, 0.4) }).estimate // => 1
 */
function delong(of) {
    return delongOf(of.positive, placements(ranked(of.positive, of.candidate)), of.baseline && placements(ranked(of.positive, of.baseline)));
}
/** The same from placements, for callers that need the areas of both models too. O(n). */
function delongOf(positive, candidate, baseline) {
    const { positives, negatives } = candidate;
    const estimate = candidate.auc - (baseline?.auc ?? 0);
    const standardError = Math.sqrt(varianceOf(positive, candidate, baseline));
    return withSupport(symmetric({ method: 'DeLong', estimate, standardError, n: positive.length }), Math.min(positives, negatives), LEAST_TO_RANK);
}
/** Placements of every row. `positives` and `negatives` are masses where rows have weights; auc NaN where a class is absent. O(n). */
function placements({ order, starts, positive, mass }) {
    const [positives, negatives] = massesOf(positive, mass);
    const ofRow = new Float64Array(order.length);
    let [negativesBelow, positivesBelow, pairs] = [0, 0, 0];
    for (let index = 0; index + 1 < starts.length; index++) {
        const [start, end] = [starts[index], starts[index + 1]];
        let [tiedPositives, tiedNegatives] = [0, 0];
        for (let place = start; place < end; place++) {
            const weight = mass === undefined ? 1 : mass[place];
            const ofClass = weight * positive[place];
            tiedPositives += ofClass;
            tiedNegatives += weight - ofClass;
        }
        const ofPositive = (negativesBelow + tiedNegatives / 2) / negatives;
        const ofNegative = (positives - positivesBelow - tiedPositives / 2) / positives;
        for (let place = start; place < end; place++)
            ofRow[order[place]] = positive[place] === 1 ? ofPositive : ofNegative;
        pairs += tiedPositives * (negativesBelow + tiedNegatives / 2);
        negativesBelow += tiedNegatives;
        positivesBelow += tiedPositives;
    }
    return {
        auc: positives === 0 || negatives === 0 ? Number.NaN : pairs / (positives * negatives),
        ofRow,
        positives,
        negatives
    };
}
function massesOf(positive, mass) {
    let [positives, negatives] = [0, 0];
    for (let place = 0; place < positive.length; place++) {
        const weight = mass === undefined ? 1 : mass[place];
        const ofClass = weight * positive[place];
        positives += ofClass;
        negatives += weight - ofClass;
    }
    return [positives, negatives];
}
/** Variances of the placement differences of either class, each over its count. */
function varianceOf(positive, candidate, baseline) {
    const { positives, negatives } = candidate;
    const estimate = candidate.auc - (baseline?.auc ?? 0);
    let [ofPositives, ofNegatives] = [0, 0];
    for (let row = 0; row < positive.length; row++) {
        const deviation = candidate.ofRow[row] - (baseline === undefined ? 0 : baseline.ofRow[row]) - estimate;
        if (positive[row] === 1)
            ofPositives += deviation * deviation;
        else
            ofNegatives += deviation * deviation;
    }
    return ofPositives / (positives * (positives - 1)) + ofNegatives / (negatives * (negatives - 1));
}

;// CONCATENATED MODULE: ./src/statistics/delta-method.ts


/**
 * A smooth function of the sample, by its influence values (infinitesimal jackknife): its variance is theirs over n.
 *
 * @param of.influence one a row, mean about zero, in the unit of the estimate
 *
 * @example
 * deltaMethod({ estimate: 2, influence: Float64Array.of(-1, 0, 1, 0) }).estimate // => 2
 */
function deltaMethod(of) {
    const n = of.influence.length;
    const standardError = Math.sqrt(moments(of.influence).variance / n);
    return symmetric({
        method: 'delta method',
        estimate: of.estimate,
        standardError,
        n,
        ...(n < 2 && { weak: 'one row has no spread' })
    });
}

;// CONCATENATED MODULE: ./src/statistics/grouped-counts.ts
/** Rows by cell of one side. */
function cellTotals(of, isIn) {
    const totals = new Float64Array(of.cellCount);
    for (let group = 0; group < of.isCurrent.length; group++)
        if (isIn(group))
            addGroup(of, group, totals);
    return totals;
}
/** Adds the rows of one group to sums by cell. */
function addGroup({ starts, cells, counts }, group, totals) {
    for (let entry = starts[group]; entry < starts[group + 1]; entry++)
        totals[cells[entry]] += counts[entry];
}

;// CONCATENATED MODULE: ./src/statistics/design-effect.ts

/**
 * 1 + (sum n_g^2 / sum n_g - 1) ICC, with the ICC of the mid-ranks by one-way analysis of variance. The two sides keep means of their own, or
 * drift itself would count as dependence. Without two groups on a side, or with one row a group only, nothing can be known: ICC 0.
 * O(entries + cells).
 *
 * @param of cells in ascending order of their values
 *
 * @example
 * designEffect({ starts: Uint32Array.of(0, 1, 2), cells: Uint32Array.of(0, 1), counts: Float64Array.of(1, 1), cellCount: 2, isCurrent: Uint8Array.of(0, 1) }).effect // => 1
 */
function designEffect(of) {
    const ranks = midRanks(cellTotals(of, () => true));
    const groups = of.isCurrent.length;
    const size = new Float64Array(groups);
    const sum = new Float64Array(groups);
    let squares = 0;
    for (let group = 0; group < groups; group++) {
        for (let entry = of.starts[group]; entry < of.starts[group + 1]; entry++) {
            const [rank, count] = [ranks[of.cells[entry]], of.counts[entry]];
            size[group] += count;
            sum[group] += count * rank;
            squares += count * rank * rank;
        }
    }
    const rows = size.reduce((all, each) => all + each, 0);
    const uneven = size.reduce((all, each) => all + each * each, 0) / rows;
    const correlation = intraclass({ size, sum, squares, isCurrent: of.isCurrent });
    return { correlation, effect: 1 + Math.max(0, uneven - 1) * correlation, groups };
}
/** Rank of each cell, from the middle of all rows and in shares of them, so that squares lose no digits. */
function midRanks(totals) {
    const rows = totals.reduce((all, each) => all + each, 0);
    let before = 0;
    return totals.map((count) => {
        before += count;
        return (before - count / 2) / rows - 0.5;
    });
}
/** (between - within) / (between + (n0 - 1) within), n0 the size of an average group. */
function intraclass({ size, sum, squares, isCurrent }) {
    const sides = [0, 1].map((side) => sideOf(side, { size, sum, isCurrent }));
    const rows = sides.reduce((all, side) => all + side.rows, 0);
    const groups = sides.reduce((all, side) => all + side.groups, 0);
    const dfBetween = sides.reduce((all, side) => all + Math.max(0, side.groups - 1), 0);
    const ofGroups = sides.reduce((all, side) => all + side.squareOfGroups, 0);
    const between = (ofGroups - sides.reduce((all, side) => all + side.squareOfSide, 0)) / dfBetween;
    const within = (squares - ofGroups) / (rows - groups);
    const average = sides.reduce((all, side) => all + side.rows - side.squaredSizes / (side.rows || 1), 0) / dfBetween;
    const correlation = (between - within) / (between + (average - 1) * within);
    return Number.isFinite(correlation) ? Math.min(1, Math.max(0, correlation)) : 0;
}
function sideOf(side, { size, sum, isCurrent }) {
    const of = { rows: 0, groups: 0, squaredSizes: 0, squareOfGroups: 0, squareOfSide: 0 };
    let total = 0;
    for (let group = 0; group < size.length; group++) {
        if (isCurrent[group] !== side || size[group] === 0)
            continue;
        of.groups++;
        of.rows += size[group];
        of.squaredSizes += size[group] ** 2;
        of.squareOfGroups += sum[group] ** 2 / size[group];
        total += sum[group];
    }
    of.squareOfSide = of.rows === 0 ? 0 : (total * total) / of.rows;
    return of;
}

;// CONCATENATED MODULE: ./src/statistics/edge-counts.ts
/**
 * Running sums of one sample's counts. O(k).
 *
 * @example
 * cumulative({ at: [2, 1], between: [0, 3, 1] }).upTo // => Float64Array.of(2, 6)
 */
function cumulative({ at, between }) {
    const [below, upTo] = [new Float64Array(at.length), new Float64Array(at.length)];
    let n = 0;
    for (let edge = 0; edge < at.length; edge++) {
        n += between[edge];
        below[edge] = n;
        n += at[edge];
        upTo[edge] = n;
    }
    return { below, upTo, n: n + (between[at.length] ?? 0) };
}
/**
 * Quantile of a sample by its counts, numpy's default (type 7): exact where every value is an edge. Values between two edges are taken as
 * spread evenly, those beyond the outermost as lying on it. NaN without values. O(k).
 *
 * @param share in [0, 1]
 *
 * @example
 * quantileOfCounts([1, 2, 5], { at: [1, 1, 1], between: [0, 0, 0, 0] }, 0.75) // => 3.5
 */
function quantileOfCounts(edges, counts, share) {
    const { upTo, below, n } = cumulative(counts);
    if (n === 0 || edges.length === 0)
        return Number.NaN;
    const rank = share * (n - 1);
    const valueOf = (index) => {
        const edge = edge_counts_firstAbove(upTo, index);
        if (edge === edges.length)
            return edges[edge - 1];
        if (edge === 0 || index >= below[edge])
            return edges[edge];
        const [from, count] = [upTo[edge - 1], below[edge] - upTo[edge - 1]];
        return between(edges[edge - 1], edges[edge], (index - from + 0.5) / count);
    };
    const low = Math.floor(rank);
    const rest = rank - low;
    return rest === 0 ? valueOf(low) : between(valueOf(low), valueOf(low + 1), rest);
}
/** First edge whose running sum exceeds `index`, or the number of edges. */
function edge_counts_firstAbove(upTo, index) {
    let [low, high] = [0, upTo.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (upTo[middle] > index)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
/** Weighted so that even the two ends of the range of numbers do not overflow. */
function between(from, to, share) {
    return from === to ? from : from * (1 - share) + to * share;
}

// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(15521);
;// CONCATENATED MODULE: ./src/statistics/group-jackknife.ts


/**
 * Any statistic of dependent rows, by deleting one group of rows at a time. The group is the independent unit.
 *
 * SE = sqrt((G - 1) / G * sum of squared deviations of the values without each group); Student's t with G* - 1 degrees of freedom, where
 * G* = (sum of sizes)^2 / (sum of squared sizes) is what uneven groups are worth. Fewer than 5 groups, or worth less than 3, may not pass.
 *
 * @param of.leftOut the statistic without each group
 * @param of.groupSizes rows of each group, in the same order
 *
 * @example
 * groupJackknife({ estimate: 2, leftOut: Float64Array.of(2, 2, 2, 2, 2), groupSizes: Float64Array.of(1, 1, 1, 1, 1) }).groups // => { count: 5, effective: 5 }
 */
function groupJackknife(of) {
    const count = of.groupSizes.length;
    const rows = of.groupSizes.reduce((sum, size) => sum + size, 0);
    const effective = (rows * rows) / of.groupSizes.reduce((sum, size) => sum + size * size, 0);
    const leftOut = Array.from(of.leftOut);
    const usable = count >= 2 && leftOut.every(Number.isFinite);
    const standardError = usable ? Math.sqrt(((count - 1) / count) * deviations(leftOut)) : Number.NaN;
    const weak = weakness({ usable, count, effective });
    return {
        ...symmetric({
            method: 'jackknife over groups',
            estimate: of.estimate,
            standardError,
            n: rows,
            df: effective - 1,
            ...(weak !== undefined && { weak })
        }),
        groups: { count, effective }
    };
}
/** Sum of squared deviations; exactly zero where all are equal, which a computed mean would blur. */
function deviations(values) {
    return values.every((value) => value === values[0])
        ? 0
        : (0,simple_statistics/* sumNthPowerDeviations */.tZ)(values, 2) - values.length * residual(values) ** 2;
}
/** What rounding left in the mean. */
function residual(values) {
    const center = (0,simple_statistics/* mean */.RE)(values);
    return (0,simple_statistics/* mean */.RE)(values.map((value) => value - center));
}
function weakness({ usable, count, effective }) {
    if (!usable)
        return 'the metric is undefined without one of the groups';
    return enoughGroups({ count, effective }) ? undefined : 'too few groups';
}
/** Whether groups are enough for a pass. */
function enoughGroups({ count, effective }) {
    return count >= 5 && effective >= 3;
}

;// CONCATENATED MODULE: ./src/statistics/group-permutation.ts

/**
 * p-value of "the groups of both sides are alike", where rows of a group are dependent: whole groups change sides at random, as many groups a
 * side as there were. O(permutations * (entries of the smaller side + cells)): 999 permutations of 20,000 rows take 0.2 s.
 *
 * @param statistic at least 0, such as `ksOfCells` or the chi-square statistic; NaN (an empty side) counts as far apart
 * @param permutations 999 or more for p-values down to 0.001
 */
function permuteGroups(of, statistic, { permutations, random }) {
    const all = cellTotals(of, () => true);
    const groups = Uint32Array.from(of.isCurrent, (_, group) => group);
    const currents = of.isCurrent.reduce((sum, each) => sum + each, 0);
    // Only the smaller side is added up; the larger one is the rest.
    const flipped = currents > groups.length - currents;
    const drawn = flipped ? groups.length - currents : currents;
    const [side, rest] = [new Float64Array(of.cellCount), new Float64Array(of.cellCount)];
    const apart = () => {
        for (let cell = 0; cell < rest.length; cell++)
            rest[cell] = all[cell] - side[cell];
        return flipped ? statistic(side, rest) : statistic(rest, side);
    };
    side.set(cellTotals(of, (group) => of.isCurrent[group] === (flipped ? 0 : 1)));
    const observed = apart();
    let asFar = 0;
    for (let permutation = 0; permutation < permutations; permutation++) {
        side.fill(0);
        for (let place = 0; place < drawn; place++) {
            const other = place + Math.floor(random() * (groups.length - place));
            const group = groups[other];
            groups[other] = groups[place];
            groups[place] = group;
            addGroup(of, group, side);
        }
        // What is equal on paper may differ in the last digits; what cannot be computed shows no change.
        if (!(apart() < observed * (1 - 1e-12)))
            asFar++;
    }
    return { observed, p: (1 + asFar) / (1 + permutations), permutations };
}
/**
 * Kolmogorov-Smirnov distance of rows by ascending cell. NaN where a side is empty.
 *
 * @example
 * ksOfCells(Float64Array.of(2, 0), Float64Array.of(1, 1)) // => 0.5
 */
function ksOfCells(reference, current) {
    let [n, m] = [0, 0];
    for (let cell = 0; cell < reference.length; cell++) {
        n += reference[cell];
        m += current[cell];
    }
    if (n === 0 || m === 0)
        return Number.NaN;
    // Without calls and divisions: this runs for every cell of every permutation.
    const [weight, otherWeight] = [1 / n, 1 / m];
    let [one, two, largest] = [0, 0, 0];
    for (let cell = 0; cell < reference.length; cell++) {
        one += reference[cell];
        two += current[cell];
        const difference = two * otherWeight - one * weight;
        if (difference > largest)
            largest = difference;
        else if (-difference > largest)
            largest = -difference;
    }
    return largest;
}

;// CONCATENATED MODULE: ./src/statistics/hellinger.ts

/**
 * Hellinger distance of two samples of categories, in [0, 1]: the Euclidean distance of the square roots of shares, divided by sqrt(2). O(k).
 *
 * @example
 * hellinger({ reference: [10, 0], current: [0, 10] }) // => 1
 */
function hellinger({ reference, current }) {
    const [n, m] = [total(reference), total(current)];
    let sum = 0;
    for (let category = 0; category < reference.length; category++) {
        const change = Math.sqrt(current[category] / m) - Math.sqrt(reference[category] / n);
        sum += change * change;
    }
    return Math.sqrt(sum / 2);
}

;// CONCATENATED MODULE: ./src/statistics/holm.ts
/**
 * Holm's adjusted p-values (1979): rejecting those at most alpha keeps P(any false rejection) at most alpha, whatever the dependence.
 * NaN stays NaN and does not count: what has no p-value can never be rejected.
 *
 * @example
 * holm([0.01, 0.04, 0.03]) // => [0.03, 0.06, 0.06]
 */
function holm(pValues) {
    const order = [...pValues.keys()]
        .filter((index) => !Number.isNaN(pValues[index]))
        .sort((a, b) => pValues[a] - pValues[b]);
    const adjusted = pValues.map(() => Number.NaN);
    let largest = 0;
    order.forEach((index, rank) => {
        largest = Math.max(largest, Math.min(1, pValues[index] * (order.length - rank)));
        adjusted[index] = largest;
    });
    return adjusted;
}

;// CONCATENATED MODULE: ./src/statistics/independent-proportions.ts

/**
 * Difference of two shares that were not measured on the same rows: Newcombe's hybrid interval (1998, method 10), Farrington and Manning's
 * score test (1990).
 *
 * @example
 * independentProportions({ successes: 45, n: 100 }, { successes: 50, n: 100 }).n // => 100
 */
function independentProportions(candidate, baseline) {
    const [p1, p2] = [candidate.successes / candidate.n, baseline.successes / baseline.n];
    return {
        method: 'Newcombe, Farrington-Manning (unpaired)',
        estimate: p1 - p2,
        standardError: Math.sqrt((p1 * (1 - p1)) / candidate.n + (p2 * (1 - p2)) / baseline.n),
        n: Math.min(candidate.n, baseline.n),
        bounds: (alpha) => {
            const [one, two] = [wilson(candidate, alpha), wilson(baseline, alpha)];
            return {
                low: p1 - p2 - Math.hypot(p1 - one.low, two.high - p2),
                high: p1 - p2 + Math.hypot(one.high - p1, p2 - two.low)
            };
        },
        pLess: (value) => normalTail(-farringtonManning(candidate, baseline, value)),
        pGreater: (value) => normalTail(farringtonManning(candidate, baseline, value))
    };
}
/** Wilson's score interval of one share; each bound one-sided at 1 - alpha. */
function wilson({ successes, n }, alpha) {
    const z = -normalQuantile(alpha);
    const share = successes / n;
    const center = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
    const half = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
    return { low: successes === 0 ? 0 : center - half, high: successes === n ? 1 : center + half };
}
/**
 * Score statistic for H0: p1 - p2 = `difference`, both shares estimated under H0 by the closed form of their cubic equation.
 *
 * @example
 * farringtonManning({ successes: 5, n: 10 }, { successes: 5, n: 10 }, 0) // => 0
 */
function farringtonManning(one, two, difference) {
    const [p1, p2] = [one.successes / one.n, two.successes / two.n];
    const ratio = two.n / one.n;
    const a = 1 + ratio;
    const b = -(1 + ratio + p1 + ratio * p2 + difference * (ratio + 2));
    const c = difference * difference + difference * (2 * p1 + ratio + 1) + p1 + ratio * p2;
    const d = -p1 * difference * (1 + difference);
    const v = (b / (3 * a)) ** 3 - (b * c) / (6 * a * a) + d / (2 * a);
    const u = Math.sign(v || 1) * Math.sqrt(Math.max(0, (b / (3 * a)) ** 2 - c / (3 * a)));
    const angle = (Math.PI + Math.acos(u === 0 ? 0 : Math.max(-1, Math.min(1, v / u ** 3)))) / 3;
    const constrained = Math.max(0, Math.min(1, 2 * u * Math.cos(angle) - b / (3 * a)));
    const other = Math.max(0, Math.min(1, constrained - difference));
    const variance = (constrained * (1 - constrained)) / one.n + (other * (1 - other)) / two.n;
    const numerator = p1 - p2 - difference;
    return numerator === 0 ? 0 : numerator / Math.sqrt(Math.max(variance, Number.MIN_VALUE));
}

;// CONCATENATED MODULE: ./src/statistics/jensen-shannon.ts

/** What a category adds to that mean for each row that the smaller sample expects of it, while these are few. */
const OF_A_RARE_ROW = 8 * Math.LN2;
/**
 * Jensen-Shannon divergence (base 2) of two samples, its distance, and the distance without its bias. O(k). Same as SciPy's
 * `jensenshannon(p, q, base=2)`, with full relative accuracy also where the samples nearly agree.
 *
 * @example
 * jensenShannon({ reference: [10, 0], current: [0, 10] }).distance // => 1
 */
function jensenShannon({ reference, current }) {
    const [n, m] = [total(reference), total(current)];
    let [sum, categories, df] = [0, 0, -1];
    for (let category = 0; category < reference.length; category++) {
        const [p, q] = [reference[category] / n, current[category] / m];
        if (!(p + q > 0))
            continue;
        categories++;
        df += Math.min(1, (OF_A_RARE_ROW * Math.min(n, m) * (reference[category] + current[category])) / (n + m));
        sum += ((p + q) / 2) * excess((p - q) / (p + q));
    }
    const divergence = n === 0 || m === 0 ? Number.NaN : sum / (2 * Math.LN2);
    const bias = ((categories - 1) / (8 * Math.LN2)) * (1 / n + 1 / m);
    return {
        divergence,
        distance: Math.sqrt(divergence),
        corrected: Math.sqrt(Math.max(0, divergence - bias)),
        categories,
        df: Math.max(0, df)
    };
}
/** (1 + u) ln(1 + u) + (1 - u) ln(1 - u); near zero by its series u^2 + u^4/6 + u^6/15 + ..., because the logarithms cancel. */
function excess(u) {
    const square = u * u;
    if (square === 1)
        return 2 * Math.LN2;
    if (square > 0.04)
        return (1 + u) * Math.log1p(u) + (1 - u) * Math.log1p(-u);
    let [power, sum] = [square, square];
    for (let k = 2; power > 1e-17 * sum; k++) {
        power *= square;
        sum += power / (k * (2 * k - 1));
    }
    return sum;
}

;// CONCATENATED MODULE: ./src/statistics/kolmogorov.ts

/**
 * P(K > x) of Kolmogorov's distribution, the limit of sqrt(nm/(n+m)) D, with full relative accuracy in the far tail.
 *
 * The two theta series (Kolmogorov 1933; Marsaglia, Tsang and Wang 2003): each converges within six terms on its side of 1.
 *
 * @example
 * kolmogorovTail(0) // => 1
 */
function kolmogorovTail(x) {
    if (Number.isNaN(x))
        return Number.NaN;
    if (x <= 0)
        return 1;
    return x < 1 ? 1 - nearZero(x) : farOut(x);
}
/**
 * The x that K exceeds with probability `alpha`: 1.358 at 0.05.
 *
 * @example
 * kolmogorovCritical(1) // => 0
 */
function kolmogorovCritical(alpha) {
    if (!(alpha >= 0 && alpha <= 1))
        return Number.NaN;
    if (alpha === 0)
        return Number.POSITIVE_INFINITY;
    return alpha === 1 ? 0 : rootBetween((x) => alpha - kolmogorovTail(x), 0, 40);
}
/** sqrt(2 pi) / x * sum of exp(-(2k - 1)^2 pi^2 / (8 x^2)). */
function nearZero(x) {
    let sum = 0;
    for (let odd = 1; odd < 12; odd += 2)
        sum += Math.exp(-((odd * Math.PI) ** 2) / (8 * x * x));
    return (Math.sqrt(2 * Math.PI) / x) * sum;
}
/** 2 * sum of (-1)^(k-1) exp(-2 k^2 x^2). */
function farOut(x) {
    let sum = 0;
    for (let k = 6; k >= 1; k--)
        sum = Math.exp(-2 * k * k * x * x) - sum;
    return 2 * sum;
}

;// CONCATENATED MODULE: ./src/statistics/ks-distance.ts

/**
 * Two-sample Kolmogorov-Smirnov statistic from counts at edges: exact where all values of the reference are edges, else the largest distance
 * at any edge. O(k).
 *
 * @example
 * ksDistance({ edges: [1, 2], reference: { at: [2, 0], between: [0, 0, 0] }, current: { at: [1, 1], between: [0, 0, 0] } }).d // => 0.5
 */
function ksDistance({ edges, reference, current }) {
    const [one, two] = [cumulative(reference), cumulative(current)];
    const [n, m] = [one.n, two.n];
    if (n === 0 || m === 0)
        return { d: Number.NaN, difference: Number.NaN, edge: Number.NaN, side: 'up to', n, m };
    let [difference, edge, side] = [0, edges[0] ?? Number.NaN, 'up to'];
    for (let index = 0; index < edges.length; index++) {
        const below = two.below[index] / m - one.below[index] / n;
        const upTo = two.upTo[index] / m - one.upTo[index] / n;
        if (Math.abs(below) > Math.abs(difference))
            [difference, edge, side] = [below, edges[index], 'below'];
        if (Math.abs(upTo) > Math.abs(difference))
            [difference, edge, side] = [upTo, edges[index], 'up to'];
    }
    return { d: Math.abs(difference), difference, edge, side, n, m };
}

;// CONCATENATED MODULE: ./src/statistics/ks-exact.ts
/** What is smaller is taken as 0: numbers without all their digits are slow, and would make p no more exact. */
const SMALLEST = 1e-300;
/**
 * P(D >= d) of the two-sample Kolmogorov-Smirnov statistic under no change, exactly, for samples of n and m different values; with ties it is
 * at most too large (conservative), as in SciPy's `ks_2samp(method="exact")`, which this equals.
 *
 * Chance that a random lattice path from (0, 0) to (n, m) leaves the band |x/n - y/m| < d (Hodges 1958), from the boundary inwards by averages
 * of positive numbers only: nothing cancels or overflows, so that 1e-300 has as many digits as 0.5. O(2 d n m): 20 ms at worst for
 * n m = 4,000,000.
 *
 * @param d the statistic; rounded to the nearest value that it can take
 *
 * @example
 * ksExactTail(1, 1, 1) // => 1
 */
function ksExactTail(d, n, m) {
    if (!(n > 0 && m > 0) || Number.isNaN(d))
        return Number.NaN;
    const divisor = greatestCommonDivisor(n, m);
    const [stepX, stepY] = [m / divisor, n / divisor];
    const band = Math.round(d * n * stepX);
    if (band <= 0)
        return 1;
    if (band > n * stepX)
        return 0;
    return outsideBand({ n, m, stepX, stepY, band });
}
function outsideBand({ n, m, stepX, stepY, band }) {
    // Of the column x: chance that a path to (x, y) has left the band. Points outside of it keep the 1.
    const left = new Float64Array(m + 1).fill(1);
    left.fill(0, 0, Math.min(m + 1, Math.ceil(band / stepY)));
    let first = 0;
    for (let x = 1; x <= n; x++) {
        const center = x * stepX;
        while (first * stepY <= center - band)
            left[first++] = 1;
        const last = Math.min(m, Math.ceil((center + band) / stepY) - 1);
        let before = first === 0 ? 0 : 1;
        for (let y = first; y <= last; y++) {
            before = (x * left[y] + y * before) / (x + y);
            if (before < SMALLEST)
                before = 0;
            left[y] = before;
        }
    }
    return left[m];
}
function greatestCommonDivisor(a, b) {
    return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

;// CONCATENATED MODULE: ./src/statistics/ks-test.ts


/**
 * Kolmogorov's limit of the p-value, K(sqrt(nm/(n+m)) d): 1.00 to 1.3 times the exact one, so on the safe side, where SciPy's
 * `method="asymp"` is up to 20 % too small.
 *
 * @param designEffect what dependence within groups makes each row worth less
 *
 * @example
 * ksLimitTail({ d: 0, n: 10, m: 10 }) // => 1
 */
function ksLimitTail({ d, n, m }, designEffect = 1) {
    return kolmogorovTail(Math.sqrt(effectiveRows(n, m) / designEffect) * d);
}
/**
 * Upper confidence bound of the true distance: d + K^-1(alpha) / sqrt(nm/(n+m)), at most 1. At most `limit`: shown stable.
 *
 * @example
 * ksUpperBound({ d: 0.5, n: 1, m: 1 }, 0.05) // => 1
 */
function ksUpperBound({ d, n, m }, alpha, designEffect = 1) {
    return Math.min(1, d + kolmogorovCritical(alpha) / Math.sqrt(effectiveRows(n, m) / designEffect));
}
/**
 * Effective rows (see `rowsForEffective`) with which the upper bound stays within `limit` with the given power if nothing changed: both the
 * band and what d reaches by chance have to fit, ((K^-1(alpha) + K^-1(1 - power)) / limit)^2.
 *
 * @example
 * Math.ceil(ksEffectiveRows(0.1, 0.05)) // => 738
 */
function ksEffectiveRows(limit, alpha, power = 0.95) {
    return ((kolmogorovCritical(alpha) + kolmogorovCritical(1 - power)) / limit) ** 2;
}

;// CONCATENATED MODULE: ./src/statistics/mean.ts


/**
 * Mean of independent rows, with Student's t interval. O(n).
 *
 * @example
 * mean(Float64Array.of(1, 2, 3)).estimate // => 2
 */
function mean(values) {
    const { mean: estimate, variance } = moments(values);
    const n = values.length;
    return symmetric({
        method: 't interval',
        estimate,
        standardError: Math.sqrt(variance / n),
        n,
        df: n - 1,
        ...(n < 2 && { weak: 'one row has no spread' })
    });
}

;// CONCATENATED MODULE: ./src/statistics/new-categories.ts

/** A category that is missed with less than this chance is too frequent to matter one by one. */
const new_categories_NEGLIGIBLE = 1e-12;
/** Sums of rows that may be gone through: about 0.2 seconds. */
const MOST_STEPS = 1e8;
/**
 * Share of the current rows that the largest category holds of those that the reference has not. NaN where the current sample is empty.
 *
 * @example
 * largestNewShare(Float64Array.of(9, 0, 0), Float64Array.of(7, 1, 2)) // => 0.2
 */
function largestNewShare(reference, current) {
    return Math.max(0, ...newRows({ reference, current })) / total(current);
}
/**
 * Share of the current rows in all categories that the reference has not. NaN where the current sample is empty.
 *
 * @example
 * newShare(Float64Array.of(9, 0, 0), Float64Array.of(7, 1, 2)) // => 0.3
 */
function newShare(reference, current) {
    return total(newRows({ reference, current })) / total(current);
}
/**
 * Chance that a category with at least as many rows as the largest new one lies wholly in the current sample, where both are of one population.
 *
 * Given the rows of each category in both samples of n and m together, any m of the n + m rows may be the current ones. So all c rows of one are
 * current with the chance of the product of (m - i)/(n + m - i) over i < c, here its bound (m/(n + m))^c; the chances of those that are large
 * enough are added up (Boole). 1 where no category is new. O(k).
 *
 * @param effect by how much dependence makes each row worth less, at least 1
 *
 * @example
 * largestNewP({ reference: [4, 0], current: [2, 2] }) // => 0.265625
 */
function largestNewP(counts, effect = 1) {
    const largest = Math.max(0, ...newRows(counts));
    if (largest === 0)
        return 1;
    const missed = chanceOfMissing(counts, effect);
    const chances = rowsTogether(counts)
        .filter((rows) => rows >= largest)
        .map(missed);
    return Math.min(1, total(chances));
}
/**
 * Chance that all categories which lie wholly in the current sample hold as many rows as the new ones do, where both samples are of one
 * population: the law of the sum of c over these, each with the chance above, taken as independent. (That one is missed makes it less likely
 * that another one is: they are negatively associated, Joag-Dev and Proschan 1983, and their sum varies less.) 1 where no category is new.
 *
 * O(new rows * categories that may be missed); where that would be more than 10^8 steps it is not told, and 1 is given.
 *
 * @param effect by how much dependence makes each row worth less, at least 1
 *
 * @example
 * allNewP({ reference: [4, 0], current: [2, 2] }) // => 0.26171875
 */
function allNewP(counts, effect = 1) {
    const rows = total(newRows(counts));
    if (rows === 0)
        return 1;
    const missed = chanceOfMissing(counts, effect);
    const together = rowsTogether(counts);
    const rare = together.filter((each) => missed(each) >= new_categories_NEGLIGIBLE);
    const frequent = total(together.map(missed).filter((chance) => chance < new_categories_NEGLIGIBLE));
    if (total(rare) < rows)
        return frequent;
    if (rows * rare.length > MOST_STEPS)
        return 1;
    // The chance of each sum of rows so far; the last one is of so many or more.
    const chances = new Float64Array(rows + 1);
    chances[0] = 1;
    for (const each of rare) {
        const chance = missed(each);
        for (let sum = rows - 1; sum >= 0; sum--) {
            chances[Math.min(rows, sum + each)] += chance * chances[sum];
            chances[sum] *= 1 - chance;
        }
    }
    return Math.min(1, chances[rows] + frequent);
}
/** The chance that the reference has none of the rows of a category. */
function chanceOfMissing({ reference, current }, effect) {
    const [n, m] = [total(reference), total(current)];
    return (rows) => (m / (n + m)) ** (rows / effect);
}
/** Rows of both samples together, of each category that occurs. */
function rowsTogether({ reference, current }) {
    return Array.from(reference, (rows, category) => rows + current[category]).filter((rows) => rows > 0);
}
/** Current rows of each category that the reference has not. */
function newRows({ reference, current }) {
    return Array.from(current).filter((_, category) => reference[category] === 0);
}

;// CONCATENATED MODULE: ./src/statistics/sign-flip.ts
/**
 * Exact one-sided p-value of "symmetric around zero or below": the share of all 2^n choices of signs whose sum is at least the observed one.
 *
 * Meets in the middle: the sums of either half are listed and sorted, so that 29 values cost 2^15 and not 2^29.
 *
 * @param values at most 30
 *
 * @example
 * signFlip(Float64Array.of(1, 1, 1)) // => 0.125
 */
function signFlip(values) {
    const half = values.length >> 1;
    const left = signedSums(values.subarray(0, half)).sort();
    const right = signedSums(values.subarray(half)).sort();
    const observed = values.reduce((sum, value) => sum + value, 0);
    const scale = values.reduce((sum, value) => sum + Math.abs(value), 0);
    // Sums that are equal on paper differ in their last digits.
    const threshold = observed - 1e-12 * scale;
    let count = 0;
    let start = right.length;
    for (const sum of left) {
        while (start > 0 && sum + right[start - 1] >= threshold)
            start--;
        count += right.length - start;
    }
    return count / 2 ** values.length;
}
function signedSums(values) {
    let sums = Float64Array.of(0);
    for (const value of values) {
        const next = new Float64Array(sums.length * 2);
        sums.forEach((sum, index) => {
            next[2 * index] = sum + value;
            next[2 * index + 1] = sum - value;
        });
        sums = next;
    }
    return sums;
}

;// CONCATENATED MODULE: ./src/statistics/paired-mean.ts


/** Below so many pairs the normal theory behind t is not trusted for p-values. */
const paired_mean_FEW = 30;
/**
 * Mean of paired differences. Student's t; below 30 pairs the p-values come from all flips of the signs, which need no normality
 * (the bounds stay Student's).
 *
 * @param differences candidate minus baseline, one a row
 *
 * @example
 * pairedMean(Float64Array.of(0, 0, 0)).bounds(0.05) // => { low: 0, high: 0 }
 */
function pairedMean(differences) {
    const student = { ...mean(differences), method: 'paired t' };
    if (differences.length >= paired_mean_FEW || differences.length < 2)
        return student;
    return {
        ...student,
        method: 'paired t, sign flips',
        pLess: (value) => signFlip(differences.map((difference) => value - difference)),
        pGreater: (value) => signFlip(differences.map((difference) => difference - value))
    };
}

;// CONCATENATED MODULE: ./src/statistics/binomial.ts

/**
 * P(X <= k) of a binomial distribution.
 *
 * @example
 * binomialCdf(1, 3, 0.5) // => 0.5
 */
function binomialCdf(k, n, p) {
    if (k < 0)
        return 0;
    if (k >= n)
        return 1;
    return betaCdf(1 - p, n - k, k + 1, p);
}
/** P(X >= k) of a binomial distribution. */
function binomialTail(k, n, p) {
    if (k <= 0)
        return 1;
    if (k > n)
        return 0;
    return betaCdf(p, k, n - k + 1);
}
/**
 * P(X < k) + P(X = k) / 2: the lower tail in which the observed value counts half.
 *
 * @example
 * binomialMidTail(1, 2, 0.5) // => 0.5
 */
function binomialMidTail(k, n, p) {
    return (binomialCdf(k, n, p) + binomialCdf(k - 1, n, p)) / 2;
}

;// CONCATENATED MODULE: ./src/statistics/tango.ts
/**
 * Score statistic of Tango (1998) for H0: P(candidate succeeds) - P(baseline succeeds) = `difference`; standard normal under H0.
 *
 * @param difference in (-1, 1)
 *
 * @example
 * tangoScore({ onlyCandidate: 3, onlyBaseline: 3, n: 20 }, 0) // => 0
 */
function tangoScore({ onlyCandidate, onlyBaseline, n }, difference) {
    const numerator = onlyCandidate - onlyBaseline - n * difference;
    if (numerator === 0)
        return 0;
    // Constrained maximum likelihood estimate of P(only the baseline succeeds), by its quadratic equation.
    const a = 2 * n;
    const b = -onlyCandidate - onlyBaseline + (2 * n - onlyCandidate + onlyBaseline) * difference;
    const c = -onlyBaseline * difference * (1 - difference);
    const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
    const share = b > 0 ? (-2 * c) / (b + root) : (root - b) / (2 * a);
    const variance = n * (2 * share + difference * (1 - difference));
    return numerator / Math.sqrt(Math.max(variance, Number.MIN_VALUE));
}

;// CONCATENATED MODULE: ./src/statistics/paired-proportions.ts




/**
 * Difference of two paired proportions: Tango's score interval; McNemar's mid-p test at zero, Tango's score test elsewhere.
 *
 * @param pairs whole counts
 *
 * @example
 * pairedProportions({ onlyCandidate: 5, onlyBaseline: 15, n: 100 }).estimate // => -0.1
 */
function pairedProportions(pairs) {
    const { onlyCandidate, onlyBaseline, n } = pairs;
    const discordant = onlyCandidate + onlyBaseline;
    const estimate = (onlyCandidate - onlyBaseline) / n;
    return {
        method: 'Tango score, McNemar mid-p',
        estimate,
        standardError: Math.sqrt(Math.max(0, discordant / n - estimate * estimate) / n),
        n,
        bounds: (alpha) => {
            const z = -normalQuantile(alpha);
            const crossing = (at, low, high) => low >= high ? low : rootBetween((difference) => at - tangoScore(pairs, difference), low, high);
            return { low: crossing(z, -1, estimate), high: crossing(-z, estimate, 1) };
        },
        pLess: (value) => value === 0 ? binomialMidTail(onlyCandidate, discordant, 0.5) : normalTail(-tangoScore(pairs, value)),
        pGreater: (value) => value === 0 ? binomialMidTail(onlyBaseline, discordant, 0.5) : normalTail(tangoScore(pairs, value))
    };
}

;// CONCATENATED MODULE: ./src/statistics/power.ts

/**
 * Smallest change that a one-sided test at alpha sees with the given power: (z_alpha + z_power) standard errors.
 *
 * @example
 * smallestDetectable(0, 0.05) // => 0
 */
function smallestDetectable(standardError, alpha, power = 0.8) {
    return (normalQuantile(1 - alpha) + normalQuantile(power)) * standardError;
}
/**
 * Rows that would exclude a loss of `tolerance` with the given power if nothing changed.
 *
 * @param deviation standard deviation of one row's contribution, in the unit of the metric
 *
 * @example
 * rowsNeeded(0, 0.01, 0.05) // => 0
 */
function rowsNeeded(deviation, tolerance, alpha, power = 0.95) {
    return Math.ceil((smallestDetectable(deviation, alpha, power) / tolerance) ** 2);
}

;// CONCATENATED MODULE: ./src/statistics/proportion.ts


/**
 * A share of independent rows: Clopper and Pearson's exact interval, exact binomial p-values.
 *
 * @example
 * proportion({ successes: 0, n: 10 }).estimate // => 0
 */
function proportion({ successes, n }) {
    const estimate = successes / n;
    return {
        method: 'Clopper-Pearson',
        estimate,
        standardError: Math.sqrt((estimate * (1 - estimate)) / n),
        n,
        bounds: (alpha) => ({
            low: successes === 0 ? 0 : betaQuantile(alpha, successes, n - successes + 1),
            high: successes === n ? 1 : betaQuantile(1 - alpha, successes + 1, n - successes)
        }),
        pLess: (value) => binomialCdf(successes, n, value),
        pGreater: (value) => binomialTail(successes, n, value)
    };
}

;// CONCATENATED MODULE: ./src/statistics/psi.ts


/** Added to every count, so that a category that one side lacks has no infinite weight. */
const SMOOTHING = 0.5;
/**
 * Population stability index, the sum of (q - p) ln(q / p) over all categories or bins, with half a row added to each. O(k). Critical value:
 * Yurdakul and Naranjo (2020). Categories that occur nowhere are left out.
 *
 * @example
 * stabilityIndex({ reference: [5, 5], current: [5, 5] }, 0.05).value // => 0
 */
function stabilityIndex({ reference, current }, alpha) {
    const [n, m] = [total(reference), total(current)];
    const occurring = Array.from(reference, (_, category) => category).filter((category) => reference[category] + current[category] > 0);
    const smoothed = SMOOTHING * occurring.length;
    let value = 0;
    for (const category of occurring) {
        const p = (reference[category] + SMOOTHING) / (n + smoothed);
        const q = (current[category] + SMOOTHING) / (m + smoothed);
        value += (q - p) * Math.log(q / p);
    }
    const critical = occurring.length < 2 ? 0 : chiSquareQuantile(1 - alpha, occurring.length - 1) * (1 / n + 1 / m);
    return { value, critical };
}

;// CONCATENATED MODULE: ./src/statistics/random-stream.ts
/**
 * A stream of its own for each (seed, key), the same on every machine: Doty-Humphrey's sfc32, started from an FNV-1a hash.
 *
 * @param seed in [0, 2^53)
 * @param key what the numbers are for, so that a result does not depend on what else was computed
 */
function randomStream(seed, key) {
    let a = seed >>> 0;
    let b = Math.floor(seed / 2 ** 32) >>> 0;
    let c = fnv1a(key);
    let counter = 1;
    const next = () => {
        const result = (a + b + counter) >>> 0;
        counter = (counter + 1) >>> 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) >>> 0;
        c = (((c << 21) | (c >>> 11)) + result) >>> 0;
        return result;
    };
    for (let round = 0; round < 20; round++)
        next();
    return () => ((next() >>> 5) * 2 ** 26 + (next() >>> 6)) * 2 ** -53;
}
function fnv1a(text) {
    let hash = 0x811c9dc5;
    for (let index = 0; index < text.length; index++)
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    return hash >>> 0;
}

;// CONCATENATED MODULE: ./src/statistics/repeated.ts




/**
 * Mean or median of repeats with its standard error: of the mean s / sqrt(N), of the median that of Price and Bonett (2001), which assumes no
 * distribution. NaN where any repeat is.
 *
 * @param values at least 2
 *
 * @example
 * ofRepeats([1, 2, 3], 'mean').value // => 2
 */
function ofRepeats(values, aggregate) {
    const numbers = Float64Array.from(values);
    // A number of no size has no place in an order, and would vanish from a median.
    if (!numbers.every(Number.isFinite))
        return { value: numbers.reduce((a, b) => a + b, 0), standardError: Number.NaN };
    return aggregate === 'mean' ? meanOf(numbers) : medianOf(numbers.sort());
}
function meanOf(values) {
    const { mean, variance } = moments(values);
    return { value: mean, standardError: Math.sqrt(variance / values.length) };
}
/** The width of an interval between two ordered values, over that of the normal interval with the same exact coverage. */
function medianOf(sorted) {
    const n = sorted.length;
    const low = Math.max(1, Math.round((n + 1) / 2 - Math.sqrt(n)));
    const z = -normalQuantile(binomialCdf(low - 1, n, 0.5));
    return { value: quantileOfSorted(sorted, 0.5), standardError: (sorted[n - low] - sorted[low - 1]) / (2 * z) };
}

;// CONCATENATED MODULE: ./src/statistics/repeats-permutation.ts


/** More ways than this to deal the values out are sampled. */
const MOST_WAYS = 20_000;
/** Drawn ways, the observed one not counted. */
const DRAWN = 9_999;
/**
 * One-sided p-value of "repeats of both models are draws of one distribution": the share of all ways to deal the values out to the two models
 * that give the first at least what it has. Exact whatever the distribution, and whatever the numbers of repeats; where there are too many ways,
 * of a sample of them that is always the same one. Of a mean the values are dealt out, of a median their ranks (Wilcoxon's sum): what lies far
 * out is to count as little here as it does there.
 *
 * @param larger repeats that are thought to be larger
 *
 * @example
 * permutationOfRepeats([2, 3], [0, 1], 'mean') // => 1 / 6
 */
function permutationOfRepeats(larger, smaller, aggregate) {
    const values = Float64Array.from([...larger, ...smaller]);
    const all = aggregate === 'mean' ? values : ranksOf(values);
    const taken = larger.length;
    // Sums that are equal on paper differ in their last digits.
    const slack = 1e-12 * all.reduce((sum, value) => sum + Math.abs(value), 0);
    const threshold = sumOf(all, taken) - slack;
    return waysOf(all.length, taken) > MOST_WAYS ? sampled(all, taken, threshold) : exact(all, taken, threshold);
}
/** Ranks from 1; equal values share the middle of theirs. */
function ranksOf(values) {
    const { order, starts } = ascending(values);
    const ranks = new Float64Array(values.length);
    for (let tie = 0; tie + 1 < starts.length; tie++) {
        const [from, to] = [starts[tie], starts[tie + 1]];
        for (let place = from; place < to; place++)
            ranks[order[place]] = (from + to + 1) / 2;
    }
    return ranks;
}
function sumOf(values, taken) {
    let sum = 0;
    for (let index = 0; index < taken; index++)
        sum += values[index];
    return sum;
}
function waysOf(n, taken) {
    let ways = 1;
    for (let i = 1; i <= taken; i++)
        ways = (ways * (n - taken + i)) / i;
    return ways;
}
function exact(all, taken, threshold) {
    let [ways, reached] = [0, 0];
    const choose = (from, left, sum) => {
        if (left === 0) {
            ways++;
            if (sum >= threshold)
                reached++;
            return;
        }
        for (let index = from; index <= all.length - left; index++)
            choose(index + 1, left - 1, sum + all[index]);
    };
    choose(0, taken, 0);
    return reached / ways;
}
function sampled(all, taken, threshold) {
    const random = randomStream(0, 'repeats');
    const dealt = all.slice();
    let reached = 0;
    for (let drawn = 0; drawn < DRAWN; drawn++) {
        for (let index = 0; index < taken; index++) {
            const other = index + Math.floor(random() * (dealt.length - index));
            const value = dealt[index];
            dealt[index] = dealt[other];
            dealt[other] = value;
        }
        if (sumOf(dealt, taken) >= threshold)
            reached++;
    }
    return (reached + 1) / (DRAWN + 1);
}

;// CONCATENATED MODULE: ./src/statistics/reported.ts




/** One reported number: normal interval, or Student's t where few repeats say how noisy it is. */
function normalValue({ value, standardError, n = 0, repeats }) {
    const df = freedomOf(standardError, [repeats]);
    return symmetric({
        method: df === undefined ? 'normal (reported error)' : 't of repeats',
        estimate: value,
        standardError,
        n,
        ...(df !== undefined && { df })
    });
}
/**
 * Difference of two reported numbers of independent samples: the errors add in squares. Where repeats gave one of them, Welch's t; where they
 * gave both, a p-value is never below that of dealing the repeats out anew, which holds for any distribution and any two numbers of repeats.
 *
 * @example
 * normalDifference({ value: 2, standardError: 3 }, { value: 1, standardError: 4 }).standardError // => 5
 */
function normalDifference(candidate, baseline) {
    const standardError = Math.hypot(candidate.standardError, baseline.standardError);
    const df = freedomOf(standardError, [candidate.repeats, baseline.repeats]);
    const welch = symmetric({
        method: df === undefined ? 'normal (reported errors, unpaired)' : 'Welch t of repeats (unpaired)',
        estimate: candidate.value - baseline.value,
        standardError,
        n: Math.min(candidate.n ?? 0, baseline.n ?? 0),
        ...(df !== undefined && { df })
    });
    return dealtAnew(welch, candidate.repeats, baseline.repeats);
}
/** A significance that only the shape of Student's t gives is none. */
function dealtAnew(welch, candidate, baseline) {
    if (candidate === undefined || baseline === undefined)
        return welch;
    const { aggregate, values } = candidate;
    const without = (value) => values.map((each) => each - value);
    return {
        ...welch,
        method: 'Welch t and permutation of repeats (unpaired)',
        pLess: (value) => Math.max(welch.pLess(value), permutationOfRepeats(baseline.values, without(value), aggregate)),
        pGreater: (value) => Math.max(welch.pGreater(value), permutationOfRepeats(without(value), baseline.values, aggregate))
    };
}
/** Satterthwaite: a part of the error that few repeats estimate makes the whole as uncertain as its share of it. Undefined without any noise. */
function freedomOf(standardError, parts) {
    const uncertain = parts
        .filter((part) => part !== undefined)
        .reduce((sum, { values, aggregate }) => sum + ofRepeats(values, aggregate).standardError ** 4 / (values.length - 1), 0);
    return uncertain > 0 ? standardError ** 4 / uncertain : undefined;
}
/**
 * Standard error behind a two-sided normal interval.
 *
 * @param level such as 0.95
 *
 * @example
 * standardErrorOfInterval({ low: 1, high: 1 }, 0.95) // => 0
 */
function standardErrorOfInterval({ low, high }, level) {
    return (high - low) / (2 * normalQuantile((1 + level) / 2));
}

;// CONCATENATED MODULE: ./src/statistics/total-variation.ts

/**
 * Total variation distance and L-infinity distance of two samples of categories. O(k). NaN where a sample is empty.
 *
 * @example
 * shareChanges({ reference: [5, 5], current: [10, 0] }) // => { totalVariation: 0.5, largest: 0.5, index: 0 }
 */
function shareChanges({ reference, current }) {
    const [n, m] = [total(reference), total(current)];
    if (n === 0 || m === 0)
        return { totalVariation: Number.NaN, largest: Number.NaN, index: -1 };
    let [sum, largest, index] = [0, 0, -1];
    for (let category = 0; category < reference.length; category++) {
        const change = Math.abs(current[category] / m - reference[category] / n);
        sum += change;
        if (change > largest || index === -1)
            [largest, index] = [change, category];
    }
    return { totalVariation: sum / 2, largest, index };
}

;// CONCATENATED MODULE: ./src/statistics/hypergeometric.ts

/**
 * P(X = k), with full relative accuracy (Loader 2000).
 *
 * @example
 * hypergeometricMass(0, { draws: 0, successes: 3, population: 7 }) // => 1
 */
function hypergeometricMass(k, { draws, successes, population }) {
    const failures = population - successes;
    if (k < Math.max(0, draws - failures) || k > Math.min(draws, successes))
        return 0;
    if (draws === 0 || draws === population)
        return 1;
    const chance = { p: draws / population, q: (population - draws) / population };
    return ((binomialMass(k, successes, chance) / binomialMass(draws, population, chance)) *
        binomialMass(draws - k, failures, chance));
}
/**
 * P(X >= k), with full relative accuracy where it is small. O(number of values above k that matter).
 *
 * @example
 * hypergeometricTail(0, { draws: 2, successes: 3, population: 7 }) // => 1
 */
function hypergeometricTail(k, of) {
    const { draws, successes, population } = of;
    if (k <= Math.max(0, draws + successes - population))
        return 1;
    if (k > Math.min(draws, successes))
        return 0;
    // Below the mean the other tail is the small one; seen from the failures it is an upper tail too.
    if (k * population <= draws * successes) {
        return 1 - hypergeometricTail(draws - k + 1, { draws, successes: population - successes, population });
    }
    let term = hypergeometricMass(k, of);
    let sum = term;
    for (let x = k; term > 1e-17 * sum; x++) {
        term *= ((successes - x) / (x + 1)) * ((draws - x) / (population - successes - draws + x + 1));
        sum += term;
    }
    return sum;
}

;// CONCATENATED MODULE: ./src/statistics/two-proportions.ts


/** With fewer rows than this on a side, the exact test. */
const FEW_ROWS = 300;
/**
 * Whether a share changed: score test with the pooled variance, Fisher's exact test with the mid-p where a side has fewer than 300 rows.
 * NaN where a sample is empty; p = 1/2 either way where nothing or everything is a success.
 *
 * @example
 * twoProportions({ successes: 0, n: 10 }, { successes: 0, n: 10 }).pRise // => 0.5
 */
function twoProportions(current, reference) {
    const exact = Math.min(current.n, reference.n) < FEW_ROWS;
    const [pRise, pFall] = exact
        ? [fisherMidTail(current, reference), fisherMidTail(reference, current)]
        : [normalTail(pooledZ(current, reference)), normalTail(-pooledZ(current, reference))];
    return {
        method: exact ? 'Fisher mid-p' : 'pooled z',
        difference: current.successes / current.n - reference.successes / reference.n,
        pRise,
        pFall,
        pTwoSided: Math.min(1, 2 * Math.min(pRise, pFall))
    };
}
/**
 * Score statistic of "both shares are the same", positive where the current one is larger; 0 where nothing or everything is a success.
 *
 * @example
 * pooledZ({ successes: 0, n: 10 }, { successes: 0, n: 20 }) // => 0
 */
function pooledZ(current, reference) {
    const share = (current.successes + reference.successes) / (current.n + reference.n);
    const difference = current.successes / current.n - reference.successes / reference.n;
    const variance = share * (1 - share) * (1 / current.n + 1 / reference.n);
    return difference === 0 ? 0 : difference / Math.sqrt(variance);
}
/**
 * Fisher's one-sided mid-p: chance, all margins given, of more successes in the current sample, plus half that of as many.
 *
 * @example
 * fisherMidTail({ successes: 0, n: 5 }, { successes: 0, n: 5 }) // => 0.5
 */
function fisherMidTail(current, reference) {
    if (!(current.n > 0 && reference.n > 0))
        return Number.NaN;
    const of = {
        draws: current.n,
        successes: current.successes + reference.successes,
        population: current.n + reference.n
    };
    return hypergeometricTail(current.successes + 1, of) + hypergeometricMass(current.successes, of) / 2;
}

;// CONCATENATED MODULE: ./src/statistics/wasserstein.ts

/** Shares of the reference between which both samples are compared. */
const MIDDLE = [0.01, 0.99];
/**
 * Wasserstein distance (1-Wasserstein, earth mover's) of two samples: the integral of |F - G|, in the unit of the column.
 *
 * Exact where all values are edges (SciPy's `wasserstein_distance`); within cells both distribution functions are taken as straight lines,
 * values beyond the outermost edges as lying on these. NaN where a sample is empty. O(k).
 *
 * @example
 * wassersteinDistance({ edges: [0, 3], reference: { at: [1, 0], between: [0, 0, 0] }, current: { at: [0, 1], between: [0, 0, 0] } }) // => 3
 */
function wassersteinDistance(counts) {
    const [one, two] = [cumulative(counts.reference), cumulative(counts.current)];
    if (one.n === 0 || two.n === 0)
        return Number.NaN;
    let sum = 0;
    forEachPiece(counts.edges, everything, ({ from, to, edge, start, end }) => {
        sum += (to - from) * meanAbsolute(gap({ one, two }, edge, start), gap({ one, two }, edge, end));
    });
    return sum;
}
/**
 * The distance of samples clipped to the reference's quantiles at 1 % and 99 %, less what it would be under no change, in standard deviations
 * of the clipped reference. Scaling or shifting both samples changes nothing. Expectation under no change: sqrt(2/pi) sqrt(1/n + 1/m) times
 * the integral of sqrt(H (1 - H)), H the distribution of both samples together (within 4 % of simulations). O(k).
 *
 * @returns undefined where the clipped reference has only one value, or a sample is empty
 *
 * @example
 * clippedWasserstein({ edges: [7], reference: { at: [9], between: [0, 0] }, current: { at: [9], between: [0, 0] } }) // => undefined
 */
function clippedWasserstein(counts) {
    const [one, two] = [cumulative(counts.reference), cumulative(counts.current)];
    const [low, high] = MIDDLE.map((share) => quantileOfCounts(counts.edges, counts.reference, share));
    if (!(low < high) || two.n === 0)
        return undefined;
    const unit = unitOf(low, high);
    const { distance, noise, mean, square } = integrals(counts.edges, { low, high }, { one, two, unit });
    const expected = Math.sqrt(2 / Math.PI) * Math.sqrt(1 / one.n + 1 / two.n) * noise;
    const deviation = Math.sqrt(square - mean * mean);
    return {
        ratio: Math.max(0, distance - expected) / deviation,
        distance: unit.size(distance),
        expected: unit.size(expected),
        mean: low + unit.size(mean),
        deviation: unit.size(deviation),
        low,
        high
    };
}
const everything = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
function unitOf(low, high) {
    const width = high - low;
    if (Number.isFinite(width))
        return { place: (x) => (x - low) / width, size: (share) => share * width };
    const half = high / 2 - low / 2;
    return { place: (x) => (x / 2 - low / 2) / half, size: (share) => share * half * 2 };
}
function forEachPiece(edges, { low, high }, visit) {
    for (let edge = 1; edge < edges.length; edge++) {
        const [left, right] = [edges[edge - 1], edges[edge]];
        const [from, to] = [Math.max(left, low), Math.min(right, high)];
        if (!(from < to))
            continue;
        const { place } = unitOf(left, right);
        visit({ from, to, edge, start: place(from), end: place(to) });
    }
}
/** Over the range as the unit: the distance, sqrt(H (1 - H)), and the first two moments of the clipped reference. */
function integrals(edges, range, { one, two, unit }) {
    const sums = { distance: 0, noise: 0, mean: 0, square: 0 };
    forEachPiece(edges, range, ({ from, to, edge, start, end }) => {
        const [left, right] = [unit.place(from), unit.place(to)];
        const width = right - left;
        sums.distance += width * meanAbsolute(gap({ one, two }, edge, start), gap({ one, two }, edge, end));
        sums.noise += width * meanNoise(pooled({ one, two }, edge, start), pooled({ one, two }, edge, end));
        // E U = integral of 1 - F, E U^2 = integral of 2 u (1 - F), both of products of straight lines.
        const [above, aboveEnd] = [1 - shareOf(one, edge, start), 1 - shareOf(one, edge, end)];
        sums.mean += (width * (above + aboveEnd)) / 2;
        sums.square += (width * (above * (2 * left + right) + aboveEnd * (left + 2 * right))) / 3;
    });
    return sums;
}
/** F within the cell left of an edge, a straight line from just after the edge before it to just before it. */
function shareOf({ below, upTo, n }, edge, place) {
    return (upTo[edge - 1] + place * (below[edge] - upTo[edge - 1])) / n;
}
function gap({ one, two }, edge, place) {
    return shareOf(one, edge, place) - shareOf(two, edge, place);
}
function pooled({ one, two }, edge, place) {
    return (shareOf(one, edge, place) * one.n + shareOf(two, edge, place) * two.n) / (one.n + two.n);
}
/** Mean of |line| from a to b. */
function meanAbsolute(a, b) {
    return a * b >= 0 ? Math.abs(a + b) / 2 : (a * a + b * b) / (2 * (Math.abs(a) + Math.abs(b)));
}
/** Mean of sqrt(h (1 - h)) where h goes straight from a to b >= a. */
function meanNoise(a, b) {
    const middle = (a + b) / 2;
    if (b - a <= 1e-3 * middle * (1 - middle))
        return Math.sqrt(middle * (1 - middle));
    return (integralOfNoise(b) - integralOfNoise(a)) / (b - a);
}
function integralOfNoise(h) {
    const sine = 2 * h - 1;
    return (Math.asin(Math.max(-1, Math.min(1, sine))) + 2 * sine * Math.sqrt(Math.max(0, h * (1 - h)))) / 8;
}

;// CONCATENATED MODULE: ./src/statistics/index.ts




















































/***/ })

};

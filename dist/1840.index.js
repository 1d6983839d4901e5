export const id = 1840;
export const ids = [1840];
export const modules = {

/***/ 89459:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writerFromTerminal: () => (/* binding */ writerFromTerminal),
  writerOnGitHub: () => (/* binding */ writerOnGitHub)
});

// EXTERNAL MODULE: ./src/baseline/index.ts + 8 modules
var baseline = __webpack_require__(57034);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/documents/index.ts + 31 modules
var documents = __webpack_require__(62251);
// EXTERNAL MODULE: ./src/github/index.ts + 37 modules
var github = __webpack_require__(38109);
;// CONCATENATED MODULE: ./src/commands/artifact-writer.ts






/** Baselines as artifacts: that of the newest run that succeeded is production, so this run brings its own. */
function artifactWriter(step) {
    return {
        plan: (reference, promotion) => {
            refuseElsewhere(reference, step);
            return Promise.resolve({
                steps: [`upload ${[...promotion.files.keys()].join(', ')} as the artifact ${reference.name} of this run`],
                apply: () => upload(reference, promotion, step)
            });
        },
        rollback: ({ name }) => {
            throw new baseline/* NotWritableError */.iK({
                message: `artifact:${name} is what the newest run uploaded: no run can be made an older one`,
                hint: 'Delete the artifact of that run on its page, and the one before it is production again'
            });
        }
    };
}
/** Runs of other workflows and branches are not looked at when it is read: what this run uploads would be nobody's baseline. */
function refuseElsewhere({ name, workflow, branch }, { run, frontend }) {
    const { environment } = frontend;
    const own = /\/\.github\/workflows\/([^/@]+)@/.exec(environment['GITHUB_WORKFLOW_REF'] ?? '')?.[1];
    const refuse = (message) => {
        throw new baseline/* NotWritableError */.iK({ message: `artifact:${name} ${message}` });
    };
    if (!(0,github.hasArtifacts)(environment))
        refuse('needs the artifact service, which this runner does not have');
    if (workflow !== undefined && workflow !== own)
        refuse(`is looked for in runs of ${workflow}, and this is a run of ${own ?? 'another'}`);
    if (branch !== undefined && branch !== run.baseBranch)
        refuse(`is looked for on ${branch}, and this is a run of ${run.baseBranch ?? 'another'}`);
}
async function upload({ name }, promotion, { run, frontend }) {
    const promoted = { version: `run ${run.id}`, detail: `artifact ${name} of the run ${run.id}, once it has succeeded` };
    const { environment } = frontend;
    const there = await (0,github/* artifactOfRun */.nO)(name, environment);
    if (there !== undefined) {
        const held = await (0,baseline/* readBaselineFolder */.CB)((0,baseline/* heldShelf */.Wp)(there), '', name);
        if (held !== undefined && (0,baseline/* contentOf */.$E)(held.evaluation, held.files.get('profile.json')) === promotion.content)
            return promoted;
        throw new documents/* MeasurementError */.HG({
            file: name,
            message: 'is an artifact of this run already, and another one',
            hint: 'Give one of the two another name'
        });
    }
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(environment['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'model-gate-'));
    try {
        for (const [file, bytes] of promotion.files)
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, file), bytes);
        await (0,github/* uploadFolder */.yi)(name, { folder, files: [...promotion.files.keys()] }, environment);
        return promoted;
    }
    catch (error) {
        throw new documents/* MeasurementError */.HG({
            file: name,
            message: `could not be uploaded: ${error instanceof Error ? error.message : String(error)}`,
            hint: 'Run the job again'
        });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./src/commands/promotion-trailers.ts
/** What a history says of a promotion, a line each, as git writes trailers. @param more names and values that only this place has */
function trailersOf({ commit, verdict, content, run, reportDigest, pullRequest, force }, more = []) {
    const lines = [
        ['Verdict', verdict],
        ['Commit', commit],
        ['Run', run],
        ['Pull-Request', pullRequest === undefined ? undefined : `#${pullRequest}`],
        ['Report', reportDigest],
        ['Content', content],
        ['Force', force],
        ...more
    ];
    return lines
        .flatMap(([name, value]) => (value === undefined ? [] : [`Model-Gate-${name}: ${value.replace(/\s+/g, ' ')}\n`]))
        .join('');
}

;// CONCATENATED MODULE: ./src/commands/git-writer.ts





/** How often a promotion is built anew where others move the branch meanwhile: promotions of other models share it. */
const MOST_TRIES = 5;
/** Baselines in a folder of a branch on GitHub: each is a commit, which the branch moves to or does not. */
function gitWriter(connection) {
    return {
        plan: async (reference, promotion, current) => {
            const place = { branch: reference.ref, folder: folderOf(reference) };
            const tip = await branchTip(connection, reference);
            return {
                steps: [
                    `commit ${[...promotion.files.keys()].join(', ')} to ${place.folder || 'the root'} of the branch ${place.branch}`
                ],
                apply: () => promote(connection, { place, promotion, planned: current?.version ?? tip })
            };
        },
        rollback: async (reference) => {
            const place = { branch: reference.ref, folder: folderOf(reference) };
            await branchTip(connection, reference);
            return rollback(connection, place);
        }
    };
}
/** Names of files: what they stand for is no folder that a baseline could be. */
const fileEnding = /\.(json|ya?ml|csv|tsv|jsonl|ndjson|parquet)(\.gz)?$/i;
function folderOf({ ref, path }) {
    if (ref === 'base')
        throw new baseline/* NotWritableError */.iK({ message: 'git:base: is the commit that a change is built on, and nobody moves that' });
    if (!fileEnding.test(path))
        return (0,baseline/* pathInCommit */.wx)(path);
    throw new baseline/* NotWritableError */.iK({
        message: `git:${ref}:${path} names a file, and a promoted baseline is a folder`,
        hint: `Write git:${ref}:${external_node_path_.posix.dirname(path) === '.' ? 'production' : external_node_path_.posix.dirname(path)}`
    });
}
async function branchTip(connection, { ref }) {
    const tip = await (0,github/* tipOf */.nM)(connection, ref);
    if (tip !== undefined)
        return tip;
    throw new baseline/* NotWritableError */.iK({
        message: `git:${ref}: names no branch of the repository: a tag or a commit stays what it is`,
        hint: 'Name a branch'
    });
}
async function promote(connection, { place, promotion, planned }) {
    const { branch, folder } = place;
    const { files } = promotion;
    const before = await (0,github/* folderAt */.w3)(connection, planned, folder);
    const commit = await onTheTip(connection, place, async (tip) => {
        const held = tip === planned ? before : await (0,github/* folderAt */.w3)(connection, tip, folder);
        if (!sameFiles(before, held))
            throw new baseline/* BaselineMovedError */.Lp(`${folder || 'the root'} of the branch ${branch} was changed meanwhile`);
        const gone = [...held.keys()].filter((name) => (0,baseline/* isBaselineFile */.MP)(name) && !files.has(name));
        return {
            tip,
            files,
            gone,
            message: `Promote ${promotion.model} of ${promotion.commit.slice(0, 12)}\n\n${trailersOf(promotion)}`
        };
    });
    await readBack(connection, commit, { path: external_node_path_.posix.join(folder, 'evaluation.json'), promotion });
    return { version: commit, detail: `commit ${commit.slice(0, 12)} of ${branch}` };
}
/** Commits on top of the branch, anew where it moves meanwhile. */
async function onTheTip(connection, place, changeOn) {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
        const tip = await (0,github/* tipOf */.nM)(connection, place.branch);
        if (tip === undefined)
            throw new baseline/* BaselineMovedError */.Lp(`the branch ${place.branch} was deleted meanwhile`);
        const commit = await (0,github/* commitFolder */.sr)(connection, { ...place, ...(await changeOn(tip)) });
        if (commit !== undefined)
            return commit;
    }
    throw new documents/* MeasurementError */.HG({
        message: `the branch ${place.branch} moves faster than it can be written to`,
        hint: 'Run the job again'
    });
}
function sameFiles(one, other) {
    return one.size === other.size && [...one].every(([name, hash]) => other.get(name) === hash);
}
async function readBack(connection, commit, { path, promotion }) {
    const written = promotion.files.get('evaluation.json');
    const read = await (await (0,github/* repositoryAt */.uw)(connection, commit)).readFile(path);
    if (written !== undefined && read !== undefined && Buffer.from(read).equals(written))
        return;
    throw new documents/* MeasurementError */.HG({
        file: `${commit.slice(0, 12)}:${path}`,
        message: 'reads otherwise than it was written',
        hint: 'Roll the promotion back: model-gate promote --rollback'
    });
}
/** A new commit with the folder as it was before the last commit that changed it: the history keeps both. */
async function rollback(connection, { branch, folder }) {
    const [last, before] = await (0,github/* commitsOf */.g3)(connection, { ref: branch, path: folder, most: 2 });
    const files = before === undefined ? new Map() : await (0,github/* folderAt */.w3)(connection, before, folder);
    if (before === undefined || files.size === 0)
        return undefined;
    const commit = await onTheTip(connection, { branch, folder }, async (tip) => {
        const [now] = await (0,github/* commitsOf */.g3)(connection, { ref: tip, path: folder, most: 1 });
        if (now !== last)
            throw new baseline/* BaselineMovedError */.Lp(`${folder || 'the root'} of the branch ${branch} was changed meanwhile`);
        const held = await (0,github/* folderAt */.w3)(connection, tip, folder);
        const gone = [...held.keys()].filter((name) => !files.has(name));
        return { tip, files, gone, message: `Roll back ${folder || 'the root'} to ${before.slice(0, 12)}\n` };
    });
    return { version: commit, detail: `commit ${commit.slice(0, 12)} of ${branch}, as it was at ${before.slice(0, 12)}` };
}

;// CONCATENATED MODULE: ./src/commands/release-writer.ts




/** Baselines as releases: each is one of its own, a draft until all its files are there, then the latest. */
function releaseWriter(connection) {
    return {
        plan: (reference, promotion, current) => {
            refuseFixed(reference);
            return Promise.resolve({
                steps: [
                    `make the release ${promotion.model}-<n> as a draft, with ${[...promotion.files.keys()].join(', ')}`,
                    'publish it as the latest release'
                ],
                apply: () => release_writer_promote(connection, promotion, current)
            });
        },
        rollback: (reference) => {
            refuseFixed(reference);
            return release_writer_rollback(connection);
        }
    };
}
function refuseFixed({ tag }) {
    if (tag === 'latest')
        return;
    throw new baseline/* NotWritableError */.iK({
        message: `release:${tag} names one release, which stays what it is`,
        hint: 'Write release:latest: each promotion is then a release of its own'
    });
}
const previous = 'Previous';
async function release_writer_promote(connection, promotion, current) {
    const releases = await (0,github/* allReleases */.EY)(connection);
    const mark = `Model-Gate-Content: ${promotion.content}`;
    const begun = releases.find(({ draft, body }) => draft && body.split(/\r?\n/).includes(mark));
    const release = begun ?? (await draft(connection, promotion, { releases, before: current?.version }));
    for (const [name, bytes] of promotion.files)
        await (0,github/* uploadAsset */.Mz)(connection, release, { name, bytes });
    const now = await (0,github/* latestRelease */.JF)(connection);
    if (now?.tag !== current?.version) {
        throw new baseline/* BaselineMovedError */.Lp(`the latest release is ${now?.tag ?? 'none'} by now; the draft ${release.tag} is left as it is`);
    }
    await (0,github/* publishAsLatest */.vE)(connection, release);
    const latest = await (0,github/* latestRelease */.JF)(connection);
    if (latest?.id === release.id)
        return { version: latest.tag, detail: `release ${latest.tag}` };
    throw new documents/* MeasurementError */.HG({
        message: `the release ${release.tag} was published, and the latest one is ${latest?.tag ?? 'none'}`,
        hint: 'Make it the latest release by hand, or run the job again'
    });
}
async function draft(connection, promotion, { releases, before }) {
    const { model, commit } = promotion;
    const numbers = releases.map(({ tag }) => Number(tag.startsWith(`${model}-`) ? tag.slice(model.length + 1) : 0));
    const next = Math.max(0, ...numbers.filter((number) => Number.isSafeInteger(number))) + 1;
    const body = trailersOf(promotion, before === undefined ? [] : [[previous, before]]);
    return (0,github/* draftRelease */.pE)(connection, { tag: `${model}-${next}`, commit, body });
}
/** The release that was the latest before this one is so again. */
async function release_writer_rollback(connection) {
    const latest = await (0,github/* latestRelease */.JF)(connection);
    const tag = latest?.body.split(/\r?\n/).find((line) => line.startsWith(`Model-Gate-${previous}: `));
    if (tag === undefined)
        return undefined;
    const name = tag.slice(`Model-Gate-${previous}: `.length);
    const before = (await (0,github/* allReleases */.EY)(connection)).find((release) => release.tag === name && !release.draft);
    if (before === undefined)
        return undefined;
    await (0,github/* publishAsLatest */.vE)(connection, before);
    return { version: before.tag, detail: `release ${before.tag}` };
}

// EXTERNAL MODULE: ./src/commands/stored-on-github.ts
var stored_on_github = __webpack_require__(15481);
;// CONCATENATED MODULE: ./src/commands/writer-on-github.ts





/** What writes a place in the repository. */
function writerOnGitHub({ scheme }, connection, step) {
    switch (scheme) {
        case 'git':
            return gitWriter(connection);
        case 'release':
            return releaseWriter(connection);
        case 'artifact':
            return artifactWriter(step);
    }
}
/** The same from a terminal, by the token and the repository that the environment names. */
function writerFromTerminal(reference, frontend) {
    switch (reference.scheme) {
        case 'git':
            return gitWriter((0,stored_on_github/* connectionOf */.a)(reference, frontend));
        case 'release':
            return releaseWriter((0,stored_on_github/* connectionOf */.a)(reference, frontend));
        case 'artifact':
            throw new baseline/* NotWritableError */.iK({ message: 'artifact: is uploaded by a workflow run, and this is none' });
    }
}


/***/ })

};

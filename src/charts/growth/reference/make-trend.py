"""Makes trend.json: points and the results that src/charts/growth/trend.ts must reach, worked out by scipy.

Run from the root of the repository: python3 src/charts/growth/reference/make-trend.py
Points of the dataset are copied into the file, so that a later change of the data does not change the test.
"""
import glob, json, random
from datetime import datetime, timedelta, timezone
import numpy as np
import scipy
from scipy import stats

YEAR_MS = 365.25 * 86_400_000
START = datetime(1970, 1, 1, tzinfo=timezone.utc)


def edges(value):
    year = int(value[:4])
    if len(value) == 4:
        return datetime(year, 1, 1, tzinfo=timezone.utc), datetime(year + 1, 1, 1, tzinfo=timezone.utc)
    if "Q" in value:
        month = (int(value[6]) - 1) * 3 + 1
        end = (year, month + 3) if month < 10 else (year + 1, 1)
        return datetime(year, month, 1, tzinfo=timezone.utc), datetime(*end, 1, tzinfo=timezone.utc)
    month = int(value[5:7])
    if len(value) == 7:
        end = (year, month + 1) if month < 12 else (year + 1, 1)
        return datetime(year, month, 1, tzinfo=timezone.utc), datetime(*end, 1, tzinfo=timezone.utc)
    day = datetime(year, month, int(value[8:10]), tzinfo=timezone.utc)
    return day, day


def at_ms(date):
    start, end = edges(date["value"])
    return (start - START + (end - start) / 2) / timedelta(milliseconds=1)


def shipped():
    for path in sorted(glob.glob("data/**/*.json", recursive=True)):
        data = json.load(open(path, encoding="utf-8"))
        for model in data.get("models", []):
            value = model["parametersB"]["value"]
            if value is not None and not model.get("reference", False):
                yield at_ms(model["date"]), value


def frontier(points):
    best, kept = 0, []
    for at, value in sorted(points, key=lambda point: (point[0], -point[1])):
        if value > best:
            best = value
            kept.append((at, value))
    return kept


def synthetic(slope, spread, n, seed):
    source = random.Random(seed)
    first = datetime(2020, 1, 1, tzinfo=timezone.utc)
    for _ in range(n):
        days = source.uniform(0, 2400)
        at = (first + timedelta(days=days) - START) / timedelta(milliseconds=1)
        yield round(at), round(10 ** (1 + slope * days / 365.25 + source.gauss(0, spread)), 6)


def result(points):
    x = np.array([at for at, _ in points]) / YEAR_MS
    y = np.log10([value for _, value in points])
    n = len(points)
    fit = stats.linregress(x, y)
    t = stats.t.ppf(0.975, n - 2)
    low, high = fit.slope - t * fit.stderr, fit.slope + t * fit.stderr
    months = lambda slope: 12 * np.log10(2) / slope if slope > 0 else None
    probe = points[0][0] + (points[-1][0] - points[0][0]) / 3
    px = probe / YEAR_MS
    fitted = fit.intercept + fit.slope * px
    residual = np.sqrt(np.sum((y - fit.intercept - fit.slope * x) ** 2) / (n - 2))
    band = t * residual * np.sqrt(1 / n + (px - x.mean()) ** 2 / np.sum((x - x.mean()) ** 2))
    return {
        "n": n, "slope": fit.slope, "slopeLow": low, "slopeHigh": high,
        "growth": 10**fit.slope, "growthLow": 10**low, "growthHigh": 10**high,
        "months": months(fit.slope), "monthsLow": months(high), "monthsHigh": months(low), "r2": fit.rvalue**2,
        "probeMs": probe, "probeB": 10**fitted, "probeLowB": 10 ** (fitted - band), "probeHighB": 10 ** (fitted + band),
    }


sets = {
    "every model of the dataset with a size": sorted(shipped()),
    "the largest so far of the dataset": frontier(shipped()),
    "sixty made points that grow": sorted(synthetic(0.45, 0.4, 60, 1)),
    "twelve made points without a trend": sorted(synthetic(0.0, 0.5, 12, 2)),
    "eight made points that shrink": sorted(synthetic(-0.4, 0.05, 8, 3)),
}
out = {
    "scipy": scipy.__version__,
    "quantiles": [{"p": 0.975, "freedom": f, "t": stats.t.ppf(0.975, f)} for f in (1, 2, 3, 5, 6, 10, 30, 58, 100, 268, 1000)],
    "sets": [{"name": name, "points": points, "result": result(points)} for name, points in sets.items()],
}
with open("src/charts/growth/reference/trend.json", "w", encoding="utf-8") as file:
    json.dump(out, file, indent=1)
    file.write("\n")
for one in out["sets"]:
    print(one["name"], {key: one["result"][key] for key in ("n", "growth", "months", "monthsLow", "monthsHigh")})

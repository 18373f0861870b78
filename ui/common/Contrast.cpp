#include "ui/common/Contrast.h"

#include <algorithm>
#include <cmath>

namespace tranche {

static double luminance(const QColor &color)
{
    const auto linear
        = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({ luminance(a), luminance(b) });
    return (lighter + 0.05) / (darker + 0.05);
}

static double leastContrast(const QColor &ink, const QList<QColor> &grounds)
{
    double least = 21;
    for (const QColor &ground : grounds)
        least = std::min(least, contrast(ink, ground));
    return least;
}

QColor readable(const QColor &ink, const QList<QColor> &grounds, double ratio)
{
    const int hue = ink.hslHue();
    const int saturation = ink.hslSaturation();
    for (int step = 0; step < 256; ++step) {
        for (const int lightness : { ink.lightness() - step, ink.lightness() + step }) {
            if (lightness < 0 || lightness > 255)
                continue;
            const QColor shade = step == 0 ? QColor(ink.rgb()) : QColor::fromHsl(hue, saturation, lightness);
            if (leastContrast(shade, grounds) >= ratio)
                return shade;
        }
    }
    return leastContrast(Qt::black, grounds) >= leastContrast(Qt::white, grounds) ? QColor(Qt::black)
                                                                                  : QColor(Qt::white);
}

} // namespace tranche

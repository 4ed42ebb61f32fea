#include "views/common/statusstyle.h"

#include <array>

namespace frontdesk {

namespace {

using Styles = std::array<StatusStyle, 7>;

/// In the order of AppointmentStatus.
const Styles &dayStyles()
{
    static const Styles styles{{
        {QColor(0xFEF3C7), QColor(0xD97706), QColor(0x78350F), StatusMark::Question, true, false, false},
        {QColor(0xDBEAFE), QColor(0x2563EB), QColor(0x1E3A8A), StatusMark::None, false, false, false},
        {QColor(0xD1FAE5), QColor(0x059669), QColor(0x064E3B), StatusMark::Check, false, false, false},
        {QColor(0xEDE9FE), QColor(0x7C3AED), QColor(0x4C1D95), StatusMark::Dot, false, false, false},
        {QColor(0xE5E7EB), QColor(0x6B7280), QColor(0x374151), StatusMark::DoubleCheck, false, false, false},
        {QColor(0xFFFFFF), QColor(0x6B7280), QColor(0x6B7280), StatusMark::Cross, false, true, true},
        {QColor(0xFEE2E2), QColor(0xDC2626), QColor(0x7F1D1D), StatusMark::NoShow, false, false, false},
    }};
    return styles;
}

const Styles &nightStyles()
{
    static const Styles styles{{
        {QColor(0x3B2A0A), QColor(0xF59E0B), QColor(0xFCD34D), StatusMark::Question, true, false, false},
        {QColor(0x172B4D), QColor(0x3B82F6), QColor(0xBFDBFE), StatusMark::None, false, false, false},
        {QColor(0x0B3B2E), QColor(0x10B981), QColor(0xA7F3D0), StatusMark::Check, false, false, false},
        {QColor(0x2E1F57), QColor(0x8B5CF6), QColor(0xDDD6FE), StatusMark::Dot, false, false, false},
        {QColor(0x2B3038), QColor(0x6B7280), QColor(0xD1D5DB), StatusMark::DoubleCheck, false, false, false},
        {QColor(0x1E2228), QColor(0x6B7280), QColor(0x9CA3AF), StatusMark::Cross, false, true, true},
        {QColor(0x4A1717), QColor(0xEF4444), QColor(0xFECACA), StatusMark::NoShow, false, false, false},
    }};
    return styles;
}

} // namespace

const StatusStyle &statusStyle(AppointmentStatus status, const Theme &theme)
{
    return (theme.dark ? nightStyles() : dayStyles()).at(size_t(status));
}

QKeySequence statusKey(AppointmentStatus status)
{
    switch (status) {
    case AppointmentStatus::Requested:
        return {};
    case AppointmentStatus::Scheduled:
        return Qt::Key_1;
    case AppointmentStatus::Confirmed:
        return Qt::Key_2;
    case AppointmentStatus::InProgress:
        return Qt::Key_4; // 3 marks the arrival
    case AppointmentStatus::Completed:
        return Qt::Key_5;
    case AppointmentStatus::NoShow:
        return Qt::Key_6;
    case AppointmentStatus::Cancelled:
        return Qt::Key_Delete;
    }
    Q_UNREACHABLE();
}

} // namespace frontdesk

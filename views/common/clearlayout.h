#pragma once

class QLayout;

namespace frontdesk {

/// Takes everything out of a layout and throws it away; widgets go when control is back in the event loop, since one of them
/// may be the button that was just pressed.
void clearLayout(QLayout &layout);

} // namespace frontdesk
